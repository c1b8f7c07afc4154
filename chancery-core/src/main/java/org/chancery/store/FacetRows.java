package org.chancery.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.jdbi.v3.core.Handle;

/**
 * The rows of {@code event_facet}: what an event is counted by, in one short row beside its own, which has its whole text. They go with their events.
 */
public final class FacetRows {

    /** Stands between the values of a column that holds several: ASCII's unit separator. */
    private static final String BETWEEN = "\u001F";

    private static final String OF_EVENT =
            "SELECT DISTINCT r.publisher FROM mention m JOIN report r ON r.id = m.report WHERE m.event = ?";

    private static final String OF_REPORTS = "SELECT publisher FROM report WHERE id IN (*)";

    private final Prepared sql;

    FacetRows(Prepared sql) {
        this.sql = sql;
    }

    /** The values of a column that holds several; none for an empty text. */
    public static List<String> values(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(BETWEEN));
    }

    /** Writes an event's row by and by, as all that hangs on it; the reports that tell of it are there already. */
    void insert(long no, Event event) {
        var point = event.place().flatMap(Place::point);
        var parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        var reports = event.mentions().stream()
                .map(mention -> mention.where().report())
                .distinct()
                .toList();
        sql.later(
                "event",
                "INSERT INTO event_facet (event, day, type, status, quad, score, place, country, lat, lon, occasion, parties, countries,"
                        + " topics, outlets, offices, certainty) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                no,
                EventRows.day(event.date()),
                event.type().name(),
                event.status().label(),
                event.quad(),
                event.score(),
                event.place().map(Place::name).orElse(null),
                event.place().flatMap(Place::country).orElse(null),
                point.map(Place.Point::lat).orElse(null),
                point.map(Place.Point::lon).orElse(null),
                event.occasion().orElse(null),
                join(parties.stream().map(PartyRows::id).toList()),
                join(parties.stream()
                        .map(Party::country)
                        .flatMap(Optional::stream)
                        .toList()),
                join(event.topics()),
                join(sql.among(OF_REPORTS, row -> row.getString(1), reports)),
                join(parties.stream()
                        .map(Party::office)
                        .flatMap(Optional::stream)
                        .toList()),
                event.certainty().map(Certainty::value).orElse(null));
    }

    /** Tells the outlets anew of the events that a report tells of: the report was put in the place of one by that id, and its outlet may be another. */
    static void retell(Handle handle, String report) {
        var events = handle.createQuery("SELECT DISTINCT event FROM mention WHERE report = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .list();
        for (long event : events) {
            var outlets = handle
                    .createQuery(OF_EVENT)
                    .bind(0, event)
                    .map((row, context) -> Optional.ofNullable(row.getString(1)))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
            handle.execute("UPDATE event_facet SET outlets = ? WHERE event = ?", join(outlets), event);
        }
    }

    private static String join(Collection<String> values) {
        return values.stream().filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(BETWEEN));
    }
}
