package org.chancery.knowledge;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Outlets by the domain of their pages, and countries by top-level domain. Immutable. */
public final class Outlets {

    private final Map<String, Outlet> outlets = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    private record Outlet(Optional<String> name, Optional<String> country) {}

    /** Reads {@code outlets.tsv} and {@code domains.tsv}. */
    public static Outlets load() {
        var loaded = new Outlets();
        for (var row : Table.distinct(Table.read("outlets.tsv", "domain", "name", "country"), "domain")) {
            loaded.outlets.put(row.text("domain"), new Outlet(row.find("name"), row.find("country")));
        }
        for (var row : Table.distinct(Table.read("domains.tsv", "ending", "country"), "ending")) {
            loaded.endings.put(row.text("ending"), row.text("country"));
        }
        return loaded;
    }

    private Outlets() {}

    /** The country of the outlet whose page this is, ISO alpha-3. */
    public Optional<String> country(String url) {
        return host(url).flatMap(host -> outlet(host)
                .flatMap(Outlet::country)
                .or(() -> Optional.ofNullable(endings.get(host.substring(host.lastIndexOf('.') + 1)))));
    }

    /** The name of the outlet whose page this is. */
    public Optional<String> name(String url) {
        return host(url).flatMap(this::outlet).flatMap(Outlet::name);
    }

    private Optional<Outlet> outlet(String host) {
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            var outlet = outlets.get(domain);
            if (outlet != null) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException expected) {
            return Optional.empty();
        }
    }
}
