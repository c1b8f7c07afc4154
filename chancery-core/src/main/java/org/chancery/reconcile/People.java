package org.chancery.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.Folded;
import org.chancery.reconcile.KnownName.Person;

/**
 * Who is one person, over the names of a set of reports: variants of a name are one ("Blinken", "Antony J. Blinken"), two different full
 * names never are. A name of one word that could be that of several is nobody's variant.
 *
 * <p>Names of several words are grouped first, within what hangs together by likeness; then each name of one word goes to the one group whose names
 * all begin or end with it. So a name depends on those that share its surname and first letter or its one word, and on no others.
 */
final class People {

    /** Full names first, the country known before unknown: what is left over then finds all that it may belong to. */
    private static final Comparator<PersonName> ORDER = Comparator.comparing((PersonName name) -> !name.isFull())
            .thenComparing(name -> name.form().isOneWord())
            .thenComparing(name -> name.country().isEmpty())
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<PersonName> FULLEST = Comparator.comparing(
                    (PersonName name) -> name.name().startsWith("@"))
            .thenComparing(name -> -name.form().whole())
            .thenComparing(name -> name.words().size())
            .thenComparing(name -> -marks(name.name()))
            .thenComparing(name -> -name.form().listed())
            .thenComparing(PersonName::name);

    private static final Comparator<PersonName> PLAINEST = Comparator.comparing(
                    (PersonName name) -> name.name().startsWith("@"))
            .thenComparing(name -> !name.isFull())
            .thenComparing(name -> name.words().size() == 1)
            .thenComparing(name -> name.words().size())
            .thenComparing(Comparator.naturalOrder());

    private final Names names;

    People(Names names) {
        this.names = names;
    }

    static People of(Collection<PersonName> all) {
        var people = new People(new NamesInMemory());
        people.change(all, Set.of());
        return people;
    }

    /** The person of a name; a name that is not kept stands for itself. */
    Person person(String name, Optional<String> country) {
        return names.name(KnownName.id(name, country))
                .map(KnownName::person)
                .orElseGet(() -> person(List.of(PersonName.of(name, country))));
    }

    /**
     * Takes names in and lets others go.
     *
     * @param gone ids of names that nothing uses any more
     * @return the ids of those whose person is now another than before, the new ones included
     */
    Set<String> change(Collection<PersonName> added, Collection<String> gone) {
        var open = new ArrayDeque<PersonName>();
        var words = new TreeSet<String>();
        var groups = new TreeSet<String>();
        for (var id : gone) {
            names.name(id).ifPresent(name -> {
                names.drop(id);
                groups.add(name.group());
                names.ofGroup(name.group()).forEach(left -> open.add(left.spelled()));
                KnownName.likeKeys(name.spelled())
                        .forEach(key -> names.withKey(key).forEach(like -> open.add(like.spelled())));
                words.addAll(words(name.spelled()));
            });
        }
        for (var name : new TreeSet<>(added)) {
            var id = id(name);
            if (names.name(id).isEmpty()) {
                names.put(new KnownName(name.name(), name.country(), id, person(List.of(name))));
                open.add(name);
            }
        }
        var changed = new Assigned();
        added.forEach(name -> changed.fresh.add(id(name)));
        for (var component : components(open, words)) {
            assign(component, changed);
        }
        for (var word : words) {
            attach(word, changed);
        }
        changed.groups.addAll(groups);
        return settle(changed);
    }

    /** What was given to another group. */
    private static final class Assigned {
        private final Map<String, String> group = new TreeMap<>();
        private final Set<String> groups = new TreeSet<>();
        private final Set<String> fresh = new TreeSet<>();
    }

    /** The components of likeness that names of several words stand in; collects the words by which all of them may be called. */
    private List<List<PersonName>> components(Collection<PersonName> from, Set<String> words) {
        var seen = new TreeSet<PersonName>();
        var components = new ArrayList<List<PersonName>>();
        for (var start : new TreeSet<>(from)) {
            words.addAll(words(start));
            if (start.form().isOneWord() || !seen.add(start)) {
                continue;
            }
            var component = new ArrayList<PersonName>();
            var open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                var name = open.remove();
                component.add(name);
                words.addAll(words(name));
                for (var key : KnownName.likeKeys(name)) {
                    names.withKey(key).stream()
                            .map(KnownName::spelled)
                            .filter(name::fits)
                            .filter(seen::add)
                            .forEach(open::add);
                }
            }
            components.add(component);
        }
        return components;
    }

    private static Set<String> words(PersonName name) {
        return KnownName.edges(name);
    }

    /** Groups the names of a component. */
    private void assign(List<PersonName> component, Assigned changed) {
        var groups = new ArrayList<List<PersonName>>();
        component.stream().sorted(ORDER).forEach(name -> {
            var fitting = groups.stream()
                    .filter(group -> group.stream().allMatch(name::fits))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(name);
            } else {
                groups.add(new ArrayList<>(List.of(name)));
            }
        });
        groups.forEach(group -> group.forEach(name -> give(name, id(group.get(0)), changed)));
    }

    /** Gives each name that is this one word to the one group that it can stand for, else to one of its own. */
    private void attach(String word, Assigned changed) {
        var alone = names.withKey(KnownName.alone(word));
        if (alone.isEmpty()) {
            return;
        }
        Map<String, List<PersonName>> groups = new LinkedHashMap<>();
        for (var name : names.withKey(KnownName.edge(word))) {
            var group = changed.group.getOrDefault(name.id(), name.group());
            groups.computeIfAbsent(group, g -> members(g, changed));
        }
        var taken = new HashMap<String, List<PersonName>>();
        var own = new LinkedHashMap<String, List<PersonName>>();
        alone.stream().map(KnownName::spelled).sorted(ORDER).forEach(name -> {
            var fitting = new ArrayList<String>();
            groups.forEach((group, members) -> {
                if (members.stream().allMatch(name::fits)
                        && taken.getOrDefault(group, List.of()).stream().allMatch(name::countryAllows)) {
                    fitting.add(group);
                }
            });
            own.forEach((group, members) -> {
                if (members.stream().allMatch(name::fits)) {
                    fitting.add(group);
                }
            });
            var group = fitting.size() == 1 ? fitting.get(0) : id(name);
            (groups.containsKey(group) ? taken : own)
                    .computeIfAbsent(group, g -> new ArrayList<>())
                    .add(name);
            give(name, group, changed);
        });
    }

    /** The names of several words of a group. */
    private List<PersonName> members(String group, Assigned changed) {
        var members = new TreeSet<PersonName>();
        names.ofGroup(group).stream()
                .filter(name -> changed.group.getOrDefault(name.id(), group).equals(group))
                .forEach(name -> members.add(name.spelled()));
        changed.group.forEach((id, now) -> {
            if (now.equals(group)) {
                names.name(id).ifPresent(name -> members.add(name.spelled()));
            }
        });
        return members.stream().filter(name -> !name.form().isOneWord()).toList();
    }

    private void give(PersonName name, String group, Assigned changed) {
        var before = names.name(id(name)).map(KnownName::group).orElse("");
        changed.group.put(id(name), group);
        changed.groups.add(group);
        changed.groups.add(before);
    }

    /** Writes the new groups, and the person of each name of all groups that changed. */
    private Set<String> settle(Assigned changed) {
        changed.group.forEach((id, group) -> names.name(id)
                .filter(name -> !name.group().equals(group))
                .ifPresent(name -> names.put(new KnownName(name.name(), name.country(), group, name.person()))));
        var other = new TreeSet<>(changed.fresh);
        for (var group : changed.groups) {
            var members = names.ofGroup(group);
            if (members.isEmpty()) {
                continue;
            }
            var person = person(members.stream().map(KnownName::spelled).toList());
            for (var name : members) {
                if (!name.person().equals(person)) {
                    names.put(new KnownName(name.name(), name.country(), group, person));
                    other.add(name.id());
                }
            }
        }
        return other;
    }

    private static Person person(List<PersonName> group) {
        var fullest = group.stream().min(FULLEST).orElseThrow();
        var plainest = group.stream().min(PLAINEST).orElseThrow();
        var country =
                group.stream().flatMap(name -> name.country().stream()).sorted().findFirst();
        String id = "person-" + String.join("-", plainest.words())
                + country.map(c -> "-" + Folded.name(c).replace(' ', '-')).orElse("");
        return new Person(fullest.name(), country, id);
    }

    private static String id(PersonName name) {
        return KnownName.id(name.name(), name.country());
    }

    /** Letters that folding would change, so that the name as its bearer writes it is preferred. */
    private static long marks(String name) {
        return name.codePoints().filter(c -> c > 0x7f).count();
    }
}
