package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.jdbi.v3.core.Handle;

/**
 * What is new in a record, what is coming, and where its sources disagree.
 *
 * @param now the day of the latest report: the record's own present
 * @param latest what happened last, until that day
 * @param coming what is announced for later days, the next first
 * @param unheard what was announced for days past and is not known to have been held, the latest first
 * @param told the events that most reports tell of
 * @param disputed the latest on which the sources disagree
 * @param months events by month, {@code 2021-09}
 */
public record Overview(
        Size size,
        Optional<LocalDate> now,
        List<Event> latest,
        List<Event> coming,
        List<Event> unheard,
        List<Event> told,
        List<Event> disputed,
        List<Facets.Count> months) {

    private static final int FEW = 6;
    private static final String EVENTS = "SELECT e.body FROM event e WHERE ";

    static Overview of(Handle handle) {
        var now = present(handle);
        String day = now.map(LocalDate::toString).orElse("9999-12-31");
        return new Overview(
                Size.of(handle),
                now,
                Latest.events(handle.createQuery(EVENTS
                                + "e.status = 'occurred' AND e.day > '' AND e.day <= :day ORDER BY e.day DESC, e.id"
                                + " LIMIT " + 2 * FEW)
                        .bind("day", day)),
                Latest.events(handle.createQuery(EVENTS + "e.status = 'planned' AND e.day > :day AND " + Plans.STANDS
                                + " ORDER BY e.day, e.id LIMIT " + FEW)
                        .bind("day", day)),
                Latest.events(handle.createQuery(EVENTS
                                + "e.status = 'planned' AND e.day > '' AND e.day <= :day AND " + Plans.UNTOLD
                                + " ORDER BY e.day DESC, e.id"
                                + " LIMIT " + FEW)
                        .bind("day", day)),
                Latest.events(handle.createQuery(
                        EVENTS + "e.reports > 1 ORDER BY e.reports DESC, e.day DESC, e.id LIMIT " + FEW)),
                Latest.events(handle.createQuery(EVENTS
                        + "EXISTS (SELECT 1 FROM conflict c WHERE c.event = e.no) ORDER BY e.day DESC, e.id LIMIT "
                        + FEW)),
                Tallies.inOrder(handle, "month"));
    }

    /** The day of the latest report. */
    static Optional<LocalDate> present(Handle handle) {
        return handle.createQuery("SELECT day FROM report WHERE day IS NOT NULL ORDER BY day DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }
}
