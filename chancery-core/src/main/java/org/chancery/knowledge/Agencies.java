package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies by the forms in which pages credit them. Immutable. */
public final class Agencies {

    private static final int SHORT = 5;

    private final Map<String, String> names = new HashMap<>();

    /** Reads {@code agencies.tsv}. */
    public static Agencies load() {
        var loaded = new Agencies();
        for (var row : Table.read("agencies.tsv", "name", "forms", "country")) {
            String name = row.text("name");
            loaded.add(name, name);
            row.list("forms").forEach(form -> loaded.add(form, name));
        }
        return loaded;
    }

    private Agencies() {}

    private void add(String form, String name) {
        names.putIfAbsent(form, name);
        if (form.length() > SHORT) {
            names.putIfAbsent(form.toLowerCase(Locale.ROOT), name);
        }
    }

    /** The agency that a form names: {@code AP} is Associated Press. */
    public Optional<String> named(String form) {
        String exact = names.get(form.strip());
        return Optional.ofNullable(
                exact != null ? exact : names.get(form.strip().toLowerCase(Locale.ROOT)));
    }
}
