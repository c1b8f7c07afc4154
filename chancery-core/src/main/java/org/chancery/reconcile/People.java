package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is one person, over the names of a set of reports: variants of a name are one ("Blinken", "Antony J. Blinken"), two different full
 * names never are. A name that could be that of several is nobody's variant. Depends on names that share a word, and on no others.
 */
final class People {

    /** A person: the fullest name, and an id made from the plainest full one. */
    record Person(String name, Optional<String> country, String id) {}

    private final Map<String, Person> byName;

    private People(Map<String, Person> byName) {
        this.byName = byName;
    }

    static People of(Collection<PersonName> names) {
        var sorted = new TreeSet<>(names);
        var groups = new ArrayList<List<PersonName>>();
        var byWord = new HashMap<String, LinkedHashSet<Integer>>();
        // full names first, the country known before unknown: what is left over then finds all that it may belong to
        sorted.stream()
                .sorted(Comparator.comparing((PersonName name) -> !name.isFull())
                        .thenComparing(name -> name.words().size() == 1)
                        .thenComparing(name -> name.country().isEmpty())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> place(name, groups, byWord));
        var people = new HashMap<String, Person>();
        groups.forEach(group -> {
            var person = person(group);
            group.forEach(name -> people.put(key(name.name(), name.country()), person));
        });
        return new People(people);
    }

    private static void place(
            PersonName name, List<List<PersonName>> groups, Map<String, LinkedHashSet<Integer>> byWord) {
        var fitting = byWord.getOrDefault(name.last(), new LinkedHashSet<>()).stream()
                .filter(index -> groups.get(index).stream().allMatch(name::fits))
                .toList();
        var also = byWord.getOrDefault(name.first(), new LinkedHashSet<>()).stream()
                .filter(index ->
                        !fitting.contains(index) && groups.get(index).stream().allMatch(name::fits))
                .toList();
        var all = new ArrayList<>(fitting);
        all.addAll(also);
        int chosen;
        if (all.size() == 1) {
            chosen = all.get(0);
        } else {
            chosen = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(chosen).add(name);
        if (name.words().size() > 1) {
            byWord.computeIfAbsent(name.last(), w -> new LinkedHashSet<>()).add(chosen);
            byWord.computeIfAbsent(name.first(), w -> new LinkedHashSet<>()).add(chosen);
        } else if (all.size() != 1) {
            byWord.computeIfAbsent(name.last(), w -> new LinkedHashSet<>()).add(chosen);
        }
    }

    private static Person person(List<PersonName> group) {
        var fullest = group.stream()
                .min(Comparator.comparing((PersonName name) -> -name.wholeWords())
                        .thenComparing(name -> name.words().size())
                        .thenComparing(name -> -marks(name.name()))
                        .thenComparing(PersonName::name))
                .orElseThrow();
        var plainest = group.stream()
                .min(Comparator.comparing((PersonName name) -> !name.isFull())
                        .thenComparing(name -> name.words().size() == 1)
                        .thenComparing(name -> name.words().size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        var country =
                group.stream().flatMap(name -> name.country().stream()).sorted().findFirst();
        String id = "person-" + String.join("-", plainest.words())
                + country.map(c -> "-" + Fold.slug(c)).orElse("");
        return new Person(fullest.name(), country, id);
    }

    /** Letters that folding would change, so that the name as its bearer writes it is preferred. */
    private static long marks(String name) {
        return name.codePoints().filter(c -> c > 0x7f).count();
    }

    private static String key(String name, Optional<String> country) {
        return name + "\t" + country.orElse("");
    }

    /** The person of a name; a name that was not given at the beginning stands for itself. */
    Person person(String name, Optional<String> country) {
        var known = byName.get(key(name, country));
        return known != null ? known : person(List.of(PersonName.of(name, country)));
    }

    /** Every person with the names that stand for them, for tests and for listings. */
    Map<String, Person> all() {
        return new TreeMap<>(byName);
    }
}
