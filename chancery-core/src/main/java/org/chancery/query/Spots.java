package org.chancery.query;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Where events were.
 *
 * @param spots those with most events first
 * @param counted over how many events, those without a place included; where more were asked for, these are the latest
 */
public record Spots(List<Spot> spots, long counted) {

    private static final int SHOWN = 500;

    /**
     * A place.
     *
     * @param country ISO 3166-1 alpha-3
     * @param lat degrees, WGS 84
     * @param meetings how many of the events are meetings, visits and calls
     * @param conflict how many are of PLOVER's quadrants of conflict
     * @param last ISO day of the latest
     */
    public record Spot(
            String name,
            Optional<String> country,
            double lat,
            double lon,
            long events,
            long meetings,
            long conflict,
            String last) {}

    static Spots of(Handle handle, Where where) {
        var latest = Latest.of(handle, where, Latest.MOST);
        var spots = latest.ask(
                        handle,
                        "SELECT place, country, lat, lon, count(*) AS n,"
                                + " sum(CASE WHEN type = 'CONSULT' THEN 1 ELSE 0 END), sum(CASE WHEN quad > 2 THEN 1 ELSE 0 END),"
                                + " max(day) FROM event_facet WHERE lat IS NOT NULL AND event IN :these"
                                + " GROUP BY place, country, lat, lon ORDER BY n DESC, place LIMIT " + SHOWN)
                .map((row, context) -> new Spot(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getString(8)))
                .list();
        return new Spots(spots, latest.size());
    }
}
