package org.chancery.export.linked;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.JsonLines;
import org.chancery.export.Program;
import org.chancery.export.Target;
import org.chancery.export.Tree;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.PloverStatus;
import org.chancery.knowledge.Sectors;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records of the PLOVER manual, one JSON object a line. Future and called-off events have the type that the manual gives them; events that PLOVER has no
 * place for (denied, hypothetical, without a day) are left out.
 */
public final class PloverJson implements Exporter {

    private static final int RESOLVED_CITY = 4;
    private static final int RESOLVED_COUNTRY = 1;

    private final Countries countries = Countries.load();
    private final PloverStatus plover = PloverStatus.load();
    private final Sectors sectors = Sectors.load();

    @Override
    public void write(Selection selection, Target target) throws IOException {
        JsonLines.strings(
                target,
                "events.plover.jsonl",
                out -> selection.sourced(
                        event -> record(event).map(ObjectNode::toString), line -> line.ifPresent(out)));
    }

    private Optional<ObjectNode> record(SourcedEvent sourced) {
        var event = sourced.event();
        var day = EventWords.day(event).map(Object::toString).or(() -> sourced.first()
                .day());
        return plover.of(event.type(), event.modes(), event.status())
                .filter(coded -> day.isPresent() && !event.actors().isEmpty())
                .map(coded -> {
                    boolean same = coded.type() == event.type();
                    return new Tree()
                            .put("id", event.id())
                            .put("date", day.get())
                            .text(
                                    "enddate",
                                    event.date().filter(date -> !date.isDay()).flatMap(DateRange::end))
                            .all("actor", entities(event.actors()))
                            .list("recipient", entities(event.recipients()))
                            .texts("event", List.of(coded.type().name()))
                            .texts("mode", coded.modes())
                            .texts("context", event.contexts())
                            .node("event_loc", event.place().map(this::location))
                            .texts(
                                    "event_text",
                                    event.mentions().stream()
                                            .map(Event.Telling::text)
                                            .distinct()
                                            .toList())
                            .put("quad_code", same ? event.quad() : coded.type().quad())
                            .put(
                                    "event_scale",
                                    same ? event.score() : coded.type().score())
                            .node("text_info", text(event))
                            .node("cite_info", cite(sourced))
                            .put("coder", "Chancery " + Program.VERSION)
                            .build();
                });
    }

    private List<ObjectNode> entities(List<Party> parties) {
        return parties.stream()
                .map(party -> new Tree()
                        .put("code", code(party))
                        .text("sector", sectors.of(party).map(Sectors.Sector::plover))
                        .put("entity_text", party.name())
                        .text("office", party.office())
                        .build())
                .toList();
    }

    /** PLOVER's code of the country; of bodies of many states, IGO. */
    private String code(Party party) {
        return party.country()
                .flatMap(countries::find)
                .map(Country::plover)
                .or(() -> sectors.of(party)
                        .map(Sectors.Sector::plover)
                        .filter(sector -> sector.equals("IGO") || sector.equals("NGO")))
                .orElse("---");
    }

    private ObjectNode location(Place place) {
        var country = place.country().flatMap(countries::find);
        boolean isCountry =
                country.map(Country::name).filter(place.name()::equals).isPresent();
        var tree = new Tree().put("extracted_place", place.name()).put("resolved_place", place.name());
        place.point().ifPresent(point -> tree.put("lat", point.lat()).put("lon", point.lon()));
        return tree.text("country", country.map(Country::name))
                .text("country_code", place.country())
                .put("resolution", isCountry ? RESOLVED_COUNTRY : RESOLVED_CITY)
                .build();
    }

    private static ObjectNode text(Event event) {
        return new Tree().span(event.mentions().get(0).where().span()).build();
    }

    private static ObjectNode cite(SourcedEvent sourced) {
        var report = sourced.first();
        return new Tree()
                .put("corpus", report.outlet())
                .put("citation", report.id())
                .text("url", report.url())
                .text("title", report.title())
                .text("language", report.language())
                .text("publication", report.published())
                .put("codebook", "PLOVER 2.0")
                .build();
    }
}
