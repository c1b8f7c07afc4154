package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/**
 * What stands on the days of a month or a week.
 *
 * @param days events of one day, those most told of first, at most so many a day as asked for
 * @param counts how many there are on each day
 * @param longer events of several days, or whose day is not known more closely, that touch these days; at most {@link #LONGER}
 * @param first the month of the record's earliest event, {@code 2021-09}
 * @param last the month of its latest
 */
public record Agenda(
        Map<LocalDate, List<Event>> days,
        Map<LocalDate, Long> counts,
        List<Event> longer,
        Optional<String> first,
        Optional<String> last) {

    private static final int LONGER = 40;
    /** Ranges longer than this belong to no month. */
    private static final int LONGEST_DAYS = 92;

    static Agenda of(Handle handle, LocalDate from, LocalDate to, int each) {
        var days = new TreeMap<LocalDate, List<Event>>();
        var counts = new TreeMap<LocalDate, Long>();
        handle.createQuery(
                        "SELECT e.body, r.day, r.many FROM (SELECT no, day, count(*) OVER (PARTITION BY day) AS many,"
                                + " row_number() OVER (PARTITION BY day ORDER BY reports DESC, id) AS rank FROM event"
                                + " WHERE day BETWEEN :from AND :to AND date_start = date_end) r JOIN event e ON e.no = r.no"
                                + " WHERE r.rank <= :each ORDER BY r.day, r.rank")
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("each", each)
                .map((row, context) -> {
                    var day = LocalDate.parse(row.getString(2));
                    counts.put(day, row.getLong(3));
                    return days.computeIfAbsent(day, d -> new java.util.ArrayList<>())
                            .add(RowsRead.event(row.getBytes(1)));
                })
                .list();
        var longer = Latest.events(handle.createQuery(
                        "SELECT e.body FROM event e WHERE e.day BETWEEN :from AND :until AND e.date_start <= :to AND"
                                + " e.date_start >= :since AND e.date_end IS NOT NULL AND e.date_start <> e.day"
                                + " ORDER BY e.reports DESC, e.day, e.id LIMIT " + LONGER)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("until", to.plusDays(LONGEST_DAYS).toString())
                .bind("since", from.minusDays(LONGEST_DAYS).toString()));
        var months = Tallies.inOrder(handle, "month").stream()
                .map(Facets.Count::value)
                .toList();
        return new Agenda(
                days,
                counts,
                longer,
                months.stream().findFirst(),
                months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1)));
    }
}
