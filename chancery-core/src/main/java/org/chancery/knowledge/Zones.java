package org.chancery.knowledge;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the abbreviations of time zones mean. Immutable. */
public final class Zones {

    private final Map<String, List<Meaning>> zones = new HashMap<>();

    private record Meaning(ZoneId zone, List<String> countries, List<String> clues) {

        long told(String around) {
            return clues.stream().filter(around::contains).count();
        }
    }

    /** Reads {@code zones.tsv}. */
    public static Zones load() {
        var loaded = new Zones();
        for (var row : Table.read("zones.tsv", "abbreviation", "zone", "country", "clues")) {
            loaded.zones
                    .computeIfAbsent(row.text("abbreviation"), name -> new ArrayList<>(1))
                    .add(new Meaning(ZoneId.of(row.text("zone")), row.list("country"), row.list("clues")));
        }
        return loaded;
    }

    private Zones() {}

    public boolean knows(String abbreviation) {
        return zones.containsKey(abbreviation);
    }

    /**
     * The offset that an abbreviation stands for.
     *
     * @param local the time it follows: decides on summer time
     * @param country of the outlet, ISO alpha-3
     * @param around words near the article that may tell the country, where the outlet does not
     */
    public Optional<ZoneOffset> offset(
            String abbreviation, LocalDateTime local, Optional<String> country, String around) {
        var meanings = zones.getOrDefault(abbreviation, List.of());
        return meanings.stream()
                .filter(meaning -> country.filter(meaning.countries::contains).isPresent())
                .findFirst()
                .or(() -> meanings.stream()
                        .sorted(Comparator.comparing(
                                (Meaning meaning) -> meaning.told(around), Comparator.reverseOrder()))
                        .findFirst())
                .map(meaning -> meaning.zone.getRules().getOffset(local));
    }
}
