package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Folded;

/**
 * A person's name as some report has it.
 *
 * @param name as written
 * @param words folded, in order
 * @param country of the person, where the report tells
 */
record PersonName(String name, List<String> words, Optional<String> country) implements Comparable<PersonName> {

    static PersonName of(String name, Optional<String> country) {
        var words = Folded.wholeWords(name);
        return new PersonName(name, words.isEmpty() ? List.of(name) : words, country);
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether it has a given name and a surname, neither an initial. */
    boolean isFull() {
        return words.size() > 1 && first().length() > 1 && last().length() > 1;
    }

    /** How many words are more than an initial. */
    long wholeWords() {
        return words.stream().filter(word -> word.length() > 1).count();
    }

    boolean countryAllows(PersonName other) {
        return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }

    /** Whether both can be names of one person: the same full name but for middle names and initials, or a part of it. */
    boolean fits(PersonName other) {
        if (!countryAllows(other)) {
            return false;
        }
        if (String.join("", words).equals(String.join("", other.words))) {
            return true;
        }
        var shorter = words.size() <= other.words.size() ? this : other;
        var longer = shorter == this ? other : this;
        if (shorter.words.size() == 1) {
            return shorter.first().equals(longer.last()) || shorter.first().equals(longer.first());
        }
        return startsAlike(shorter.first(), longer.first())
                && (shorter.last().equals(longer.last())
                        || (shorter.words.size() > 2 && longer.words.containsAll(shorter.words)));
    }

    /**
     * Whether this can be another form of a name within one event: what {@link #fits}, or a full name with words before it that are no part of it
     * ("Coach Ana Ruiz").
     */
    boolean canBe(PersonName other) {
        var shorter = words.size() <= other.words.size() ? this : other;
        var longer = shorter == this ? other : this;
        return fits(other) || countryAllows(other) && shorter.isFull() && longer.endsWith(shorter.words);
    }

    boolean endsWith(List<String> tail) {
        return words.size() >= tail.size()
                && words.subList(words.size() - tail.size(), words.size()).equals(tail);
    }

    private static boolean startsAlike(String one, String two) {
        return one.equals(two)
                || (one.length() == 1 && two.startsWith(one))
                || (two.length() == 1 && one.startsWith(two));
    }

    /** By words, then by country, then as written. */
    @Override
    public int compareTo(PersonName other) {
        int byWords = String.join(" ", words).compareTo(String.join(" ", other.words));
        int byCountry = country.orElse("").compareTo(other.country.orElse(""));
        return byWords != 0 ? byWords : byCountry != 0 ? byCountry : name.compareTo(other.name);
    }
}
