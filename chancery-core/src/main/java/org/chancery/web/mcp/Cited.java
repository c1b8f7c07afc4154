package org.chancery.web.mcp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.export.Headline;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.query.DateText;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.ReportSource;
import org.chancery.query.Sourcing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Things of the record as an assistant is told them: with the words that say so, who says so, and where to read on. Thread-safe. */
final class Cited {

    private static final int QUOTES = 6;

    private final Questions questions;
    private final Supplier<String> here;
    private final Headline headline = new Headline();

    /** @param here the address of the pages, without a slash at its end */
    Cited(Questions questions, Supplier<String> here) {
        this.questions = questions;
        this.here = here;
    }

    ArrayNode events(List<Event> events) {
        var sources = sources(events.stream()
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.where().report())
                .distinct()
                .toList());
        var list = JsonNodeFactory.instance.arrayNode();
        events.forEach(event -> list.add(event(event, sources)));
        return list;
    }

    Map<String, ReportSource> sources(Collection<String> reports) {
        return questions.select(Filter.all(), all -> all.sources(reports));
    }

    private ObjectNode event(Event event, Map<String, ReportSource> sources) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", event.id());
        json.put("what", headline.of(event));
        json.put("type", event.type().name());
        json.put("status", event.status().label());
        parties(json.putArray("actors"), event.actors());
        parties(json.putArray("recipients"), event.recipients());
        json.put("when", DateText.of(event.date()));
        event.certainty().ifPresent(sure -> json.put("certainty", sure.value()));
        event.place()
                .ifPresent(place -> json.put(
                        "where",
                        place.name() + place.country().map(c -> " (" + c + ")").orElse("")));
        event.occasion().ifPresent(occasion -> json.put("occasion", occasion));
        if (!event.topics().isEmpty()) {
            json.put("about", String.join("; ", event.topics()));
        }
        json.put("link", here.get() + "/events/" + event.id());
        json.put("independentSources", event.independentSources());
        var quotes = json.putArray("quotes");
        event.mentions().stream().limit(QUOTES).forEach(mention -> quote(
                        quotes.addObject(), mention.where().report(), mention.text(), sources)
                .put("saysSo", Sourcing.chain(mention.attribution())));
        if (event.mentions().size() > QUOTES) {
            json.put("moreMentions", event.mentions().size() - QUOTES);
        }
        if (!event.conflicts().isEmpty()) {
            json.set("conflicts", RecordJson.of(event).get("conflicts"));
        }
        return json;
    }

    /** Words of a report, and which report it is. */
    ObjectNode quote(ObjectNode json, String report, String words, Map<String, ReportSource> sources) {
        json.put("quote", words).put("report", report).put("reportLink", here.get() + "/reports/" + report);
        var source = sources.get(report);
        if (source != null) {
            json.put("outlet", source.outlet());
            source.day().ifPresent(day -> json.put("published", day));
            source.url().ifPresent(url -> json.put("source", url));
        }
        return json;
    }

    ObjectNode statement(Said said, Map<String, ReportSource> sources) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", said.id());
        json.put("speaker", party(said.speaker()));
        said.speaker().id().ifPresent(id -> json.put("speakerId", id));
        if (!said.topics().isEmpty()) {
            json.put("about", String.join("; ", said.topics()));
        }
        json.put("when", DateText.of(said.date()));
        json.put("direct", said.direct());
        return quote(json, said.where().report(), said.text(), sources);
    }

    ObjectNode tenure(Tenure tenure, Map<String, ReportSource> sources) {
        var json = RecordJson.of(tenure);
        json.put("link", here.get() + "/offices/" + tenure.id());
        for (var attested : json.get("attested")) {
            var source = sources.get(attested.path("report").asString(""));
            if (source != null) {
                ((ObjectNode) attested)
                        .put("outlet", source.outlet())
                        .put("reportLink", here.get() + "/reports/" + source.id());
            }
        }
        return json;
    }

    String reportLink(String id) {
        return here.get() + "/reports/" + id;
    }

    String partyLink(String id) {
        return here.get() + "/people/" + id;
    }

    private static void parties(ArrayNode list, List<Party> parties) {
        parties.forEach(party -> {
            var json = list.addObject().put("name", party.name());
            party.id().ifPresent(id -> json.put("id", id));
            party.country().ifPresent(country -> json.put("country", country));
            party.office().ifPresent(office -> json.put("office", office));
        });
    }

    private static String party(Party party) {
        return party.name() + party.office().map(office -> ", " + office).orElse("");
    }
}
