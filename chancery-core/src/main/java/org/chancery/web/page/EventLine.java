package org.chancery.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.model.Status;
import org.chancery.query.Days;
import org.chancery.query.Hit;

/**
 * An event as a line of a list.
 *
 * @param where the place with its country; empty when it is not known
 * @param snippet where words looked for were found, in pieces; empty when none were asked for
 */
public record EventLine(Event event, String headline, String when, String where, List<Hit.Snippet> snippet) {

    static EventLine of(Event event, Headline headline, Names names) {
        return new EventLine(
                event,
                PartyLine.capital(headline.of(event)),
                Days.of(event.date()),
                event.place().map(place -> where(place, names)).orElse(""),
                List.of());
    }

    EventLine with(List<Hit.Snippet> found) {
        return new EventLine(event, headline, when, where, found);
    }

    private static String where(Place place, Names names) {
        return place.country()
                .map(names::of)
                .filter(country -> !country.equals(place.name()))
                .map(country -> place.name() + ", " + country)
                .orElse(place.name());
    }

    public String link() {
        return Links.event(event.id());
    }

    /** PLOVER's type and modes in small letters: "consult, visit". */
    public String kind() {
        return Stream.concat(Stream.of(event.type().name()), event.modes().stream())
                .map(word -> word.toLowerCase(Locale.ROOT).replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    /** What kind of dealing it is: PLOVER's quadrant in words. */
    public String dealing() {
        return switch (event.quad()) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            default -> "material conflict";
        };
    }

    /** The status in a word where it is not simply done; empty otherwise. */
    public String status() {
        return event.status() == Status.OCCURRED ? "" : event.status().label();
    }

    public boolean disputed() {
        return !event.conflicts().isEmpty();
    }

    /** "3 reports", "1 report". */
    public String reports() {
        long count = event.mentions().stream()
                .map(mention -> mention.where().report())
                .distinct()
                .count();
        return count == 1 ? "1 report" : count + " reports";
    }
}
