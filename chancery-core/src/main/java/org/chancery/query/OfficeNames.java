package org.chancery.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.Offices;
import org.jdbi.v3.core.Handle;

/**
 * Offices by all their names: a record has each as its state calls it ("minister of foreign affairs", "secretary of state"), people ask
 * for it by any name. Immutable and thread-safe.
 */
final class OfficeNames {

    /** The titles of the record, a step through the index for each. */
    private static final String TITLES =
            "WITH RECURSIVE title(name) AS (SELECT min(office) FROM event_party WHERE office IS NOT NULL UNION ALL"
                    + " SELECT (SELECT min(office) FROM event_party WHERE office > title.name) FROM title WHERE title.name IS NOT NULL)"
                    + " SELECT name FROM title WHERE name IS NOT NULL";

    private final Offices offices = Offices.load();
    private final List<String> states;

    OfficeNames(Countries countries) {
        states = countries.all().stream().map(Country::iso3).toList();
    }

    /** The office that a title means where no state's own use of it says otherwise; the title itself where the tables have none. */
    String canonical(String title) {
        var name = title.toLowerCase(Locale.ROOT);
        return offices.soleCountry(name)
                .flatMap(state -> offices.titled(name, state))
                .or(() -> offices.find(name))
                .or(() -> offices.titled(name))
                .map(office -> office.name())
                .orElse(name);
    }

    /** Whether the tables have a phrase as a title, without any state. */
    boolean isTitle(String phrase) {
        return offices.titled(phrase).isPresent() || offices.find(phrase).isPresent();
    }

    /**
     * What the record calls an office.
     *
     * @param state whose it is, where the question says so
     */
    Asked asked(Handle handle, String name, Optional<Country> state) {
        var asked = name.toLowerCase(Locale.ROOT);
        var office = state.flatMap(own -> offices.titled(name, own.iso3()))
                .map(found -> found.name())
                .orElseGet(() -> canonical(name));
        var values = new ArrayList<String>();
        var except = new ArrayList<String>();
        for (var title : handle.createQuery(TITLES).mapTo(String.class).list()) {
            var others = title.equals(asked) && state.isEmpty() ? Optional.of(Set.<String>of()) : others(title, office);
            others.ifPresent(not -> {
                values.add(title);
                not.forEach(other -> except.add(title + "/" + other));
            });
        }
        return new Asked(values, except, state.map(Country::iso3));
    }

    /** The states in which a title is not the office, nobody's being ""; absent where it is in none. */
    private Optional<Set<String>> others(String title, String office) {
        var meanings = offices.meanings(title);
        var others = new HashSet<String>();
        if (canonical(title).equals(office)) {
            // a title of one state's own is another office elsewhere: the Vatican's secretary of state
            boolean elsewhere = offices.titled(title)
                    .filter(found -> !found.name().equals(office))
                    .isPresent();
            (elsewhere ? states.stream() : Stream.<String>empty()).forEach(others::add);
        } else if (meanings.containsValue(office)) {
            others.addAll(states);
            others.add("");
        } else {
            return Optional.empty();
        }
        meanings.forEach((state, own) -> {
            if (own.equals(office)) {
                others.remove(state);
            } else {
                others.add(state);
            }
        });
        return Optional.of(others);
    }

    /**
     * @param titles as the record has them
     * @param not titles with states in which they are another office: "foreign secretary/IND"
     */
    record Asked(List<String> titles, List<String> not, Optional<String> state) {

        Asked {
            titles = List.copyOf(titles);
            not = List.copyOf(not);
        }

        boolean isOneTitle() {
            return titles.size() == 1 && not.isEmpty() && state.isEmpty();
        }

        /** Titles, and what is not meant: no title has a state behind it, so that both can stand in one list. */
        List<String> values() {
            return Stream.concat(titles.stream(), not.stream()).toList();
        }

        /** The rest of a condition on a row of parties. A state's code is the tables' own word. */
        String except(String row) {
            return (not.isEmpty()
                            ? ""
                            : " AND " + row + ".office || '/' || coalesce(" + row + ".country, '') NOT IN (?)")
                    + state.map(code -> " AND " + row + ".country = '" + code + "'")
                            .orElse("");
        }
    }
}
