package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies by the forms in which pages credit them. Immutable. */
public final class Agencies {

    private static final int SHORT = 5;

    private final Map<String, String> names = new HashMap<>();

    private static final int LONGEST = 5;

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

    /** The agency that words name, "the Xinhua news agency": the longest run of them that is a form of its name. */
    public Optional<String> within(String words) {
        var all = List.of(words.strip().split("\\s+"));
        for (int length = Math.min(LONGEST, all.size()); length > 0; length--) {
            for (int from = 0; from + length <= all.size(); from++) {
                var found = named(String.join(" ", all.subList(from, from + length)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
