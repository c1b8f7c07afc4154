package org.chancery.query;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.jdbi.v3.core.Handle;

/**
 * A country, or two countries with one another, in the record.
 *
 * @param events how many events it has part in; of a pair, at most {@link Latest#MOST} are counted
 * @param coming announced for days after the latest report, the next first
 * @param facets over its latest events
 * @param series what happened by month, on PLOVER's scale
 * @param offices of one country
 * @param meetings of two countries, by level
 * @param answers what is asked first of two countries
 */
public record CountryView(
        long events,
        List<Event> latest,
        List<Event> coming,
        Facets facets,
        Series series,
        List<OfficeView> offices,
        Optional<Meetings> meetings,
        Optional<PairAnswers> answers) {

    private static final int SHOWN = 15;
    private static final int OFFICES = 12;

    static CountryView of(Handle handle, String iso3, OfficeNames names) {
        return of(
                handle,
                names,
                List.of(iso3),
                Tallies.of(handle, "country", iso3),
                OfficeView.ofCountry(handle, iso3, OFFICES),
                Optional.empty(),
                Optional.empty());
    }

    static CountryView pair(Handle handle, PairAnswers.Pair pair, Sayings sayings, OfficeNames names) {
        var one = pair.one().iso3();
        var other = pair.other().iso3();
        var both = List.of(one, other);
        var latest = Latest.of(handle, where(handle, both), Latest.MOST);
        return of(
                handle,
                names,
                both,
                latest.size(),
                List.of(),
                Optional.of(Meetings.of(handle, where(handle, both), one, other, pair.offices())),
                Optional.of(PairAnswers.of(handle, pair, Series.of(handle, where(handle, both)), sayings)));
    }

    private static CountryView of(
            Handle handle,
            OfficeNames names,
            List<String> countries,
            long events,
            List<OfficeView> offices,
            Optional<Meetings> meetings,
            Optional<PairAnswers> answers) {
        var now = Overview.present(handle).map(Object::toString).orElse("");
        var past = where(handle, countries);
        past.and(past.column("status") + " <> 'planned'").and(past.day() + " <= ?", now);
        var coming = where(handle, countries);
        coming.and("coalesce(" + coming.column("status") + ", '') = 'planned'")
                .and(coming.day() + " > ?", now)
                .and(Plans.standing(coming.number()));
        return new CountryView(
                events,
                Events.bodies(handle, Latest.numbers(handle, past, Order.LATEST, Page.first(SHOWN))),
                Events.bodies(handle, Latest.numbers(handle, coming, Order.EARLIEST, Page.first(SHOWN))),
                new FacetCounts(handle, Latest.of(handle, where(handle, countries), Latest.FACETS), names).count(),
                Series.of(handle, where(handle, countries)),
                offices,
                meetings,
                answers);
    }

    private static Where where(Handle handle, List<String> countries) {
        return EventFilter.of(handle, "country", countries);
    }
}
