package org.chancery.web.page;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.knowledge.Countries;

/** Names of countries. Thread-safe. */
public final class Names {

    private final Map<String, String> byCode = new TreeMap<>();

    Names() {
        Countries.load().all().forEach(country -> byCode.put(country.iso3(), country.name()));
    }

    /** The name of a country by its ISO code; the code where nobody knows it. */
    public String of(String iso3) {
        return byCode.getOrDefault(iso3, iso3);
    }

    boolean has(String iso3) {
        return byCode.containsKey(iso3);
    }
}
