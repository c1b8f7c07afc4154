package org.chancery.export.linked;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.export.EventWords;
import org.chancery.export.Tree;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Said;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.query.ReportSource;
import org.chancery.query.SourcedEvent;
import tools.jackson.databind.node.ObjectNode;

/** Objects of the record as nodes of the graph; the keys are those of {@code export/context.jsonld}. */
final class LinkedNodes {

    private static final String BASE = "urn:chancery:";

    private LinkedNodes() {}

    static ObjectNode report(ReportSource report) {
        return node(reportId(report.id()), "schema:NewsArticle", "prov:Entity")
                .text("headline", report.title())
                .text("datePublished", report.published())
                .text("publisherName", report.publisher())
                .text("inLanguage", report.language())
                .text("url", report.url().filter(LinkedNodes::isIri))
                .text("copyOf", report.copyOf().map(LinkedNodes::reportId))
                .build();
    }

    static ObjectNode event(SourcedEvent sourced) {
        var event = sourced.event();
        return node(BASE + event.id(), "schema:Event", "sem:Event", "prov:Entity")
                .put("name", EventWords.title(event))
                .put("eventType", event.type().name())
                .texts("mode", event.modes())
                .put("status", event.status().label())
                .put("eventStatus", status(event.status()))
                .text("startDate", event.date().flatMap(DateRange::start))
                .text("endDate", event.date().flatMap(DateRange::end))
                .node("location", event.place().map(LinkedNodes::place))
                .list("hasActor", parties(event))
                .list("organizer", ids(event.recipients().isEmpty() ? List.of() : event.actors()))
                .list("attendee", ids(event.recipients().isEmpty() ? event.actors() : event.recipients()))
                .texts("about", event.topics())
                .text("superEventName", event.occasion())
                .texts(
                        "denotedBy",
                        event.mentions().stream().map(m -> span(m.where())).toList())
                .texts(
                        "wasDerivedFrom",
                        sourced.reports().stream().map(r -> reportId(r.id())).toList())
                .build();
    }

    static ObjectNode statement(Said said) {
        return node(BASE + said.id(), "schema:Quotation", "prov:Entity")
                .put("text", said.text())
                .put("direct", said.direct())
                .node("wasAttributedTo", party(said.speaker()))
                .list(
                        "audience",
                        said.addressees().stream().map(LinkedNodes::party).toList())
                .text("dateCreated", said.date().flatMap(DateRange::start))
                .texts("about", said.topics())
                .text("during", said.during().map(event -> BASE + event))
                .put("wasQuotedFrom", reportId(said.where().report()))
                .texts("denotedBy", List.of(span(said.where())))
                .build();
    }

    static ObjectNode office(Tenure tenure) {
        return node(BASE + tenure.id(), "schema:Role", "prov:Entity")
                .put("roleName", tenure.office())
                .put("namedPosition", tenure.title())
                .text("startDate", tenure.from())
                .text("endDate", tenure.to())
                .text("country", tenure.country())
                .text("organisation", tenure.organisation())
                .node("holder", party(tenure.person()))
                .texts(
                        "denotedBy",
                        tenure.attested().stream()
                                .flatMap(attested -> attested.where().stream())
                                .map(LinkedNodes::span)
                                .toList())
                .build();
    }

    /** Who a person is for Wikidata: one more thing that is said of the person's node. */
    static ObjectNode item(String person, String item) {
        return new Tree()
                .put("@id", iri(BASE + person))
                .put("sameAs", "http://www.wikidata.org/entity/" + item)
                .build();
    }

    private static List<ObjectNode> parties(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(LinkedNodes::party)
                .toList();
    }

    private static List<ObjectNode> ids(List<Party> parties) {
        return parties.stream()
                .map(party -> new Tree().put("@id", partyId(party)).build())
                .toList();
    }

    private static ObjectNode party(Party party) {
        var type =
                switch (party.kind()) {
                    case PERSON -> "schema:Person";
                    case STATE -> "schema:Country";
                    case ORGANISATION, GROUP -> "schema:Organization";
                };
        return node(partyId(party), type, "sem:Actor", "prov:Agent")
                .put("name", party.name())
                .text("country", party.country())
                .build();
    }

    private static ObjectNode place(Place place) {
        var id = BASE + "place:"
                + FtmEvents.slug(place.name() + " " + place.country().orElse(""));
        var tree = node(iri(id), "schema:Place", "sem:Place")
                .put("name", place.name())
                .text("country", place.country());
        place.point().ifPresent(point -> tree.put("latitude", point.lat()).put("longitude", point.lon()));
        return tree.build();
    }

    private static Tree node(String id, String... types) {
        return new Tree().put("@id", id).texts("@type", List.of(types));
    }

    private static String partyId(Party party) {
        return iri(BASE + party.id().orElse("party:" + FtmEvents.slug(party.name())));
    }

    private static String reportId(String id) {
        return iri(BASE + "report:" + id);
    }

    private static String span(Evidence where) {
        return reportId(where.report()) + "#char=" + where.span().start() + ","
                + where.span().end();
    }

    private static String status(Status status) {
        return switch (status) {
            case CANCELLED, DENIED -> "https://schema.org/EventCancelled";
            case OCCURRED, ONGOING, PLANNED, HYPOTHETICAL -> "https://schema.org/EventScheduled";
        };
    }

    private static boolean isIri(String url) {
        try {
            return url.startsWith("http") && new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String iri(String text) {
        var iri = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || "-._~:".indexOf(c) >= 0) {
                iri.appendCodePoint(c);
            } else {
                iri.append('-');
            }
        });
        return iri.toString();
    }
}
