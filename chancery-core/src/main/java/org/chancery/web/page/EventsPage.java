package org.chancery.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.query.Answer;
import org.chancery.query.Facets;

/**
 * Events found, with what narrows them down.
 *
 * @param facets those that have a value
 * @param counted over how many of the events facets are counted
 */
public record EventsPage(
        EventQuery query,
        List<EventLine> lines,
        long total,
        List<Facet> facets,
        long counted,
        Optional<String> problem) {

    /** A facet and the filter that its values set. */
    public record Facet(String filter, String label, List<Facets.Count> counts) {}

    static List<Facet> facets(Facets facets, Names names) {
        return Stream.of(
                        new Facet("status", "Status", facets.statuses()),
                        new Facet("type", "Type", small(facets.types())),
                        new Facet("who", "Who", facets.parties()),
                        new Facet("country", "Country", named(facets.countries(), names)),
                        new Facet("office", "Office", facets.offices()),
                        new Facet("place", "Place", facets.places()),
                        new Facet("about", "Occasion", facets.occasions()),
                        new Facet("about", "Topic", facets.topics()),
                        new Facet("outlet", "Outlet", facets.outlets()),
                        new Facet("certainty", "Certainty", certain(facets.certainties())),
                        new Facet("year", "Year", facets.years()))
                .filter(facet -> !facet.counts().isEmpty())
                .toList();
    }

    private static List<Facets.Count> named(List<Facets.Count> counts, Names names) {
        return counts.stream()
                .map(count -> new Facets.Count(count.value(), names.of(count.value()), count.events()))
                .toList();
    }

    private static List<Facets.Count> certain(List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> new Facets.Count(count.value(), count.label().substring(1) + " or more", count.events()))
                .toList();
    }

    private static List<Facets.Count> small(List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> new Facets.Count(count.value(), count.label().toLowerCase(Locale.ROOT), count.events()))
                .toList();
    }

    /** The same list with one filter more. */
    public String with(String name, String value) {
        return name.equals("year") ? "/events" + query.year(value) : "/events" + query.with(name, value);
    }

    /** The same list with one filter less. */
    public String without(String name) {
        return "/events" + query.with(name, "");
    }

    /** The same events as another page, or in another form. */
    public String as(String path) {
        return path + query.string();
    }

    /** How many there are, in words: wide searches are not counted to the end. */
    public String totalled() {
        return total == 1
                ? "1 event"
                : (total == Answer.COUNTED + 1 ? "more than " + Answer.COUNTED : "" + total) + " events";
    }

    public long first() {
        return (query.page() - 1L) * Paging.SIZE + 1;
    }

    public long last() {
        return first() + lines.size() - 1;
    }

    public Optional<String> previous() {
        return paging().previous();
    }

    public Optional<String> next() {
        return paging().next();
    }

    private Paging paging() {
        return new Paging("/events", query.string(), query.page(), total);
    }
}
