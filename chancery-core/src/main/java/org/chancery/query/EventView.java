package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/**
 * An event with what stands around it.
 *
 * @param reports by id, those of the first mentions, at most {@link #REPORTS}
 * @param said statements made at or after it
 * @param fate what became of a plan, in words; absent for what is no plan, or is still to come
 */
public record EventView(
        Event event, Map<String, ReportRow> reports, List<Said> said, List<Kin> kin, Optional<String> fate) {

    /** How many reports are brought with an event; one that hundreds tell of would not fit a page. */
    public static final int REPORTS = 40;

    private static final int KIN = 60;

    /**
     * Another event and how it stands to this one.
     *
     * @param as {@code plannedAs}, {@code partOf}, {@code sameOccasion}, {@code follows}
     * @param back whether it is the other event that says so of this one
     */
    public record Kin(Event event, String as, boolean back) {}

    static EventView of(Handle handle, Event event, Reports reports, Sayings sayings) {
        var ids = event.mentions().stream()
                .map(mention -> mention.where().report())
                .distinct()
                .limit(REPORTS)
                .toList();
        var kin = kin(handle, event.id());
        return new EventView(
                event,
                reports.rows(handle, ids),
                sayings.during(handle, event.id()),
                kin,
                PlanText.fate(event, kin, Overview.present(handle)));
    }

    private static List<Kin> kin(Handle handle, String id) {
        return handle.createQuery(
                        "SELECT o.body, r.\"as\", 0 AS back, o.day, o.id FROM event e JOIN related r ON r.event = e.no"
                                + " JOIN event o ON o.id = r.other WHERE e.id = :id"
                                + " UNION ALL SELECT o.body, r.\"as\", 1, o.day, o.id FROM related r JOIN event o ON o.no = r.event"
                                + " WHERE r.other = :id ORDER BY 4, 5, 3 LIMIT " + KIN)
                .bind("id", id)
                .map((row, context) -> new Kin(RowsRead.event(row.getBytes(1)), row.getString(2), row.getInt(3) == 1))
                .list();
    }
}
