package org.chancery.query;

import java.util.List;
import java.util.Locale;
import org.chancery.model.Status;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/** A {@link Filter} as conditions on the table {@code event}, under the name {@code e}. */
final class EventFilter {

    private final Handle handle;
    private final WhoIs whoIs;

    EventFilter(Handle handle, WhoIs whoIs) {
        this.handle = handle;
        this.whoIs = whoIs;
    }

    /** The conditions. Where the filter has words that none can match, they hold for no event. */
    Where where(Filter filter) {
        var where = new Where();
        filter.words().ifPresent(words -> matching(where, words));
        filter.who().forEach(name -> who(where, whoIs.find(handle, name)));
        filter.countries()
                .forEach(name ->
                        country(where, whoIs.country(name).map(c -> c.iso3()).orElse(name.toUpperCase(Locale.ROOT))));
        if (!filter.types().isEmpty()) {
            where.in("e.type IN (?)", filter.types().stream().map(Enum::name).toList());
        }
        if (!filter.statuses().isEmpty()) {
            where.in(
                    "e.status IN (?)",
                    filter.statuses().stream().map(Status::label).toList());
        }
        filter.from().ifPresent(day -> where.and("e.day >= ?", day.toString()));
        filter.to()
                .ifPresent(day -> where.and("e.day <> '' AND coalesce(e.date_start, e.date_end) <= ?", day.toString()));
        filter.place().ifPresent(place -> place(where, place));
        filter.about().ifPresent(topic -> matching(where, topic));
        filter.outlet()
                .ifPresent(outlet -> where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND instr(lower("
                                + "coalesce(r.publisher, '') || ' ' || coalesce(r.agency, '') || ' ' || coalesce(r.url, '')), ?) > 0)",
                        outlet.toLowerCase(Locale.ROOT)));
        filter.inPerson().ifPresent(yes -> where.and("e.in_person = ?", yes ? 1 : 0));
        if (filter.disputed()) {
            where.and("e.no IN (SELECT event FROM conflict)");
        }
        return where;
    }

    private void matching(Where where, String words) {
        whoIs.match(handle, words)
                .ifPresent(match -> where.and(FullText.of(handle).among("e.no", "event", "?"), match));
    }

    private static void who(Where where, Who who) {
        if (!who.country().isEmpty()) {
            country(where, who.country());
        } else {
            where.in("e.no IN (SELECT event FROM event_party WHERE party IN (?))", who.parties());
        }
    }

    private static void country(Where where, String iso3) {
        where.and("e.no IN (SELECT event FROM event_party WHERE country = ?)", iso3);
    }

    private void place(Where where, String place) {
        var state = whoIs.country(place);
        if (state.isPresent()) {
            where.in("(e.country IN (?))", List.of(state.get().iso3()));
        } else {
            where.and("instr(lower(coalesce(e.place, '')), ?) > 0", place.toLowerCase(Locale.ROOT));
        }
    }
}
