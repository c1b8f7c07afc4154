package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Folded;
import org.chancery.text.NameForm;
import org.chancery.text.PersonNames;

/**
 * A person's name as some report has it.
 *
 * @param name as written
 * @param words folded, in order
 * @param form as it is compared with others
 * @param country of the person, where the report tells
 */
record PersonName(String name, List<String> words, NameForm form, Optional<String> country)
        implements Comparable<PersonName> {

    private static final PersonNames NAMES = PersonNames.load();

    static PersonName of(String name, Optional<String> country) {
        var words = Folded.wholeWords(name);
        return new PersonName(name, words.isEmpty() ? List.of(name) : words, NAMES.form(name), country);
    }

    /** Whether it has a given name and a surname, neither an initial. */
    boolean isFull() {
        return form.words().size() > 1
                && form.words().get(0).length() > 1
                && form.words().get(form.words().size() - 1).length() > 1;
    }

    boolean countryAllows(PersonName other) {
        return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }

    /** Whether both can be names of one person; a name with a word in brackets that tells it from others is only itself. */
    boolean fits(PersonName other) {
        if (isApart() || other.isApart()) {
            return name.equals(other.name) && countryAllows(other);
        }
        return countryAllows(other) && NAMES.canBeOne(form, other.form);
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

    private boolean isApart() {
        return name.endsWith(")");
    }

    boolean endsWith(List<String> tail) {
        return words.size() >= tail.size()
                && words.subList(words.size() - tail.size(), words.size()).equals(tail);
    }

    /** The keys under which names of several words meet one another. */
    Set<String> meetingKeys() {
        return NAMES.meetingKeys(form);
    }

    /** The keys by which a name of one word can call the bearer of this one. */
    Set<String> edges() {
        return NAMES.edges(form);
    }

    /** By words, then by country, then as written. */
    @Override
    public int compareTo(PersonName other) {
        int byWords = String.join(" ", words).compareTo(String.join(" ", other.words));
        int byCountry = country.orElse("").compareTo(other.country.orElse(""));
        return byWords != 0 ? byWords : byCountry != 0 ? byCountry : name.compareTo(other.name);
    }
}
