package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.CountryView;
import org.chancery.query.Facets;
import org.chancery.query.Meetings;

/**
 * What the page of a country, or of two with one another, shows.
 *
 * @param codes of the one or two countries
 * @param names of the same
 * @param query the filter of its events, as part of an address
 */
public record CountryPage(
        List<String> codes,
        List<String> names,
        String query,
        long events,
        List<EventLine> latest,
        List<EventLine> coming,
        Chart scores,
        List<Office> offices,
        List<Link> partners,
        List<Link> people,
        List<Link> types,
        Optional<Meetings> meetings,
        Optional<PairLines> answers) {

    /** An office with those who held it last. */
    public record Office(String title, String link, List<TenureLine> holders) {}

    /** Something with how many events it has here. */
    public record Link(String label, String link, long events) {}

    private static final int HOLDERS = 3;
    private static final int SHOWN = 12;

    static CountryPage of(List<String> codes, CountryView view, Desk desk) {
        var query =
                String.join("&", codes.stream().map(code -> "country=" + code).toList());
        return new CountryPage(
                codes,
                codes.stream().map(desk.names()::of).toList(),
                query,
                view.events(),
                desk.lines(view.latest()),
                desk.lines(view.coming()),
                Chart.scores(view.series()),
                view.offices().stream()
                        .map(office -> new Office(
                                office.title(),
                                Links.office(office.id()),
                                TenureLine.of(
                                        office.holders()
                                                .subList(
                                                        0,
                                                        Math.min(
                                                                HOLDERS,
                                                                office.holders().size())),
                                        desk.names())))
                        .toList(),
                view.facets().countries().stream()
                        .filter(count -> !codes.contains(count.value()))
                        .limit(SHOWN)
                        .map(count -> new Link(
                                desk.names().of(count.value()),
                                codes.size() == 1
                                        ? Links.pair(codes.get(0), count.value())
                                        : Links.country(count.value()),
                                count.events()))
                        .toList(),
                links(view.facets().parties(), query, "who"),
                links(view.facets().types(), query, "type"),
                view.meetings(),
                view.answers()
                        .map(answers -> PairLines.of(
                                answers, codes.stream().map(desk.names()::of).toList(), desk)));
    }

    private static List<Link> links(List<Facets.Count> counts, String query, String filter) {
        return counts.stream()
                .limit(SHOWN)
                .map(count -> new Link(
                        filter.equals("type")
                                ? count.label().toLowerCase(java.util.Locale.ROOT)
                                : PartyLine.capital(count.label()),
                        "/events?" + query + "&" + filter + "=" + Links.query(count.value()),
                        count.events()))
                .toList();
    }

    public String title() {
        return String.join(" and ", names);
    }

    /** The search that a watch of it has. */
    public String watched() {
        return String.join(" ", codes.stream().map(code -> "country:" + code).toList());
    }

    public boolean pair() {
        return codes.size() == 2;
    }
}
