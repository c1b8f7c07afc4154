package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What ICEWS calls the states, both ways: {@code knowledge/exports/icews-names.tsv} over {@link Countries}. Immutable, thread-safe. */
public final class IcewsNames {

    private final Countries countries;
    private final Map<String, String> names;

    private IcewsNames(Countries countries, Map<String, String> names) {
        this.countries = countries;
        this.names = names;
    }

    /**
     * Reads the file, and that of countries.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static IcewsNames load() {
        var countries = Countries.load();
        var names = new HashMap<String, String>();
        for (var row : Table.distinct(Table.read("exports/icews-names.tsv", "iso3", "name"), "iso3")) {
            if (countries.find(row.text("iso3")).isEmpty()) {
                throw row.fault("no such country");
            }
            names.put(row.text("iso3"), row.text("name"));
        }
        return new IcewsNames(countries, Map.copyOf(names));
    }

    /** Its name for a state. */
    public Optional<String> of(String iso3) {
        return Optional.ofNullable(names.get(iso3))
                .or(() -> countries.find(iso3).map(Country::name));
    }

    /** The state that it calls so, where that name is not one of ours. */
    public Optional<Country> named(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .flatMap(entry -> countries.find(entry.getKey()));
    }
}
