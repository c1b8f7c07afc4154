package org.chancery.query;

import java.util.Locale;
import org.chancery.knowledge.Country;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/** Which statements a filter of events lets through: those that fit it; for a filter that only events can fit, those made at these events. */
final class SelectedStatements {

    private final Handle handle;
    private final WhoIs whoIs;
    private final Where events;

    /** @param events that the filter lets through */
    SelectedStatements(Handle handle, WhoIs whoIs, Where events) {
        this.handle = handle;
        this.whoIs = whoIs;
        this.events = events;
    }

    Where where(Filter filter) {
        var where = new Where();
        if (filter.equals(Filter.all())) {
            return where;
        }
        boolean ofEvents = !filter.types().isEmpty()
                || !filter.statuses().isEmpty()
                || filter.place().isPresent()
                || filter.outlet().isPresent()
                || filter.inPerson().isPresent()
                || filter.certainty().isPresent()
                || filter.disputed()
                || filter.office().isPresent()
                || filter.told().isOfEvents();
        if (ofEvents) {
            return where.within("s.during IN (SELECT e.id FROM event e" + events.sql() + ")", events);
        }
        filter.words().flatMap(words -> whoIs.match(handle, words)).ifPresent(words -> matching(where, words));
        filter.about().flatMap(words -> whoIs.match(handle, words)).ifPresent(words -> matching(where, words));
        filter.who().forEach(name -> speaker(where, whoIs.find(handle, name)));
        filter.countries()
                .forEach(name -> where.and(
                        "s.country = ?", whoIs.country(name).map(Country::iso3).orElse(name.toUpperCase(Locale.ROOT))));
        filter.from().ifPresent(day -> where.and("s.day >= ?", day.toString()));
        filter.to().ifPresent(day -> where.and("s.day <> '' AND s.day <= ?", day.toString()));
        filter.told().reports(where, "s.report");
        return where;
    }

    private void matching(Where where, String words) {
        where.and(FullText.of(handle).among("s.no", "statement", "?"), words);
    }

    private static void speaker(Where where, Who who) {
        if (who.country().isEmpty()) {
            where.in("s.speaker IN (?)", who.parties());
        } else {
            where.and("s.country = ?", who.country());
        }
    }
}
