package org.chancery.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.knowledge.Office;
import org.chancery.knowledge.Offices;
import org.chancery.model.Event;
import org.jdbi.v3.core.Handle;

/**
 * Meetings of two countries by the level that they were held at: that of the lower of the two sides, each by its highest officer.
 *
 * @param years the years in which they met
 * @param levels the highest first; those at which they never met are left out
 */
public record Meetings(List<String> years, List<Level> levels) {

    /** Where a side stands. */
    public enum Rank {
        LEADERS("Heads of state or government"),
        MINISTERS("Ministers"),
        OFFICIALS("Officials and envoys"),
        UNKNOWN("Level not told");

        private final String label;

        Rank(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        private static Rank of(Office office) {
            return switch (office.level()) {
                case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, ROYAL -> LEADERS;
                case MINISTER -> MINISTERS;
                default -> OFFICIALS;
            };
        }
    }

    /** Meetings at one level by year. */
    public record Level(Rank rank, Map<String, Long> byYear) {

        public long total() {
            return byYear.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The level of one meeting between two countries: that of the lower side, each by its highest officer. */
    static Rank rank(Event event, List<String> codes, Offices offices) {
        return codes.stream()
                .map(code -> Stream.concat(event.actors().stream(), event.recipients().stream())
                        .filter(party -> party.country().filter(code::equals).isPresent())
                        .flatMap(party -> party.office().stream())
                        .flatMap(office -> offices.titled(office, code).or(() -> offices.find(office)).stream())
                        .map(Rank::of)
                        .min(Rank::compareTo)
                        .orElse(Rank.UNKNOWN))
                .max(Rank::compareTo)
                .orElse(Rank.UNKNOWN);
    }

    /** The latest meetings of a filter's events between two countries. */
    static Meetings of(Handle handle, Where where, String one, String other, Offices offices) {
        where.and(where.column("type") + " = 'CONSULT'").and(where.column("status") + " IN ('occurred', 'ongoing')");
        Map<Long, Map<String, Rank>> best = new HashMap<>();
        Map<Long, String> years = new HashMap<>();
        Latest.of(handle, where, Latest.MOST)
                .ask(
                        handle,
                        "SELECT event, country, office, substr(day, 1, 4) FROM event_party WHERE country IS NOT NULL AND event IN :these")
                .map((row, context) -> {
                    if (!row.getString(2).equals(one) && !row.getString(2).equals(other)) {
                        return Rank.UNKNOWN;
                    }
                    var office = row.getString(3);
                    var rank = office == null
                            ? Rank.UNKNOWN
                            : offices.titled(office, row.getString(2))
                                    .or(() -> offices.find(office))
                                    .map(Rank::of)
                                    .orElse(Rank.UNKNOWN);
                    years.put(row.getLong(1), row.getString(4));
                    return best.computeIfAbsent(row.getLong(1), no -> new HashMap<>())
                            .merge(row.getString(2), rank, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                })
                .list();
        var counts = new TreeMap<Rank, Map<String, Long>>();
        best.forEach(
                (event, sides) -> sides.values().stream().max(Rank::compareTo).ifPresent(rank -> counts.computeIfAbsent(
                                rank, r -> new TreeMap<>())
                        .merge(years.get(event), 1L, Long::sum)));
        var levels = new ArrayList<Level>();
        counts.forEach((rank, byYear) -> levels.add(new Level(rank, byYear)));
        return new Meetings(years.values().stream().distinct().sorted().toList(), levels);
    }
}
