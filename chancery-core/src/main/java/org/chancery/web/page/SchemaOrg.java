package org.chancery.web.page;

import org.chancery.model.DateRange;
import org.chancery.model.Party;
import org.chancery.model.Status;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event for search engines and other readers of pages: schema.org's terms in JSON-LD, to stand in a script element. */
public final class SchemaOrg {

    private static final JsonMapper JSON = new JsonMapper();

    private SchemaOrg() {}

    /** The event of a page, with the reports that tell of it as its sources. */
    public static String of(EventPage page) {
        var event = page.line().event();
        var json = JSON.createObjectNode();
        json.put("@context", "https://schema.org")
                .put("@type", "Event")
                .put("name", page.line().headline());
        json.put("url", page.line().link()).put("identifier", event.id());
        event.date().flatMap(DateRange::start).ifPresent(day -> json.put("startDate", day.toString()));
        event.date().flatMap(DateRange::end).ifPresent(day -> json.put("endDate", day.toString()));
        json.put(
                "eventStatus",
                event.status() == Status.CANCELLED || event.status() == Status.DENIED
                        ? "https://schema.org/EventCancelled"
                        : "https://schema.org/EventScheduled");
        event.place().ifPresent(place -> {
            var location = json.putObject("location").put("@type", "Place").put("name", place.name());
            place.country().ifPresent(country -> location.putObject("address")
                    .put("@type", "PostalAddress")
                    .put("addressCountry", country));
            place.point().ifPresent(point -> location.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", point.lat())
                    .put("longitude", point.lon()));
        });
        event.occasion()
                .ifPresent(occasion ->
                        json.putObject("superEvent").put("@type", "Event").put("name", occasion));
        var attendees = json.putArray("attendee");
        event.actors().forEach(party -> party(attendees, party));
        event.recipients().forEach(party -> party(attendees, party));
        var sources = json.putArray("subjectOf");
        page.tellings().stream().map(EventPage.Telling::report).distinct().forEach(report -> {
            var article = sources.addObject().put("@type", "NewsArticle");
            report.title().ifPresent(title -> article.put("headline", title));
            report.url().ifPresent(url -> article.put("url", url));
            report.published().ifPresent(day -> article.put("datePublished", day));
            article.putObject("publisher").put("@type", "Organization").put("name", report.outlet());
        });
        return inScript(json);
    }

    private static void party(ArrayNode attendees, Party party) {
        var node = attendees.addObject();
        node.put(
                "@type",
                switch (party.kind()) {
                    case PERSON -> "Person";
                    case STATE -> "Country";
                    case ORGANISATION, GROUP -> "Organization";
                });
        node.put("name", party.name());
        party.office().ifPresent(office -> node.put("jobTitle", office));
    }

    /** JSON that cannot end the element it stands in, whatever a report says. */
    private static String inScript(ObjectNode json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
