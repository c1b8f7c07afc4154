package org.chancery.export;

import java.util.List;
import org.chancery.model.Certainty;
import org.chancery.model.DateBasis;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Said;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON forms of the record: lines of {@code events.jsonl}, {@code statements.jsonl} and {@code offices.jsonl}. */
public final class RecordJson {

    private RecordJson() {}

    /** An event as RECORD has it, keys in its order; what it does not name comes last within its object. */
    public static ObjectNode of(Event event) {
        return new Tree()
                .put("id", event.id())
                .put("type", event.type().name())
                .texts("mode", event.modes())
                .texts("context", event.contexts())
                .put("quad", event.quad())
                .put("score", event.score())
                .put("status", event.status().label())
                .list("actors", parties(event.actors()))
                .list("recipients", parties(event.recipients()))
                .node("date", event.date().map(CodedJson::range))
                .text("dateBasis", event.dateBasis().map(DateBasis::label))
                .real("certainty", event.certainty().map(Certainty::value))
                .node("place", event.place().map(RecordJson::place))
                .text("occasion", event.occasion())
                .texts("topics", event.topics())
                .flag("inPerson", event.inPerson())
                .all(
                        "mentions",
                        event.mentions().stream().map(RecordJson::telling).toList())
                .node("evidence", evidence(event))
                .list(
                        "conflicts",
                        event.conflicts().stream().map(RecordJson::conflict).toList())
                .put("independentSources", event.independentSources())
                .list(
                        "related",
                        event.related().stream().map(RecordJson::related).toList())
                .list(
                        "choices",
                        event.choices().stream().map(RecordJson::choice).toList())
                .texts("judgements", event.judgements())
                .put("headline", EventWords.title(event))
                .build();
    }

    /** A statement as RECORD has it. */
    public static ObjectNode of(Said said) {
        return new Tree()
                .put("id", said.id())
                .node("speaker", CodedJson.party(said.speaker()))
                .list("addressee", parties(said.addressees()))
                .put("text", said.text())
                .put("direct", said.direct())
                .put("verb", said.verb())
                .node("date", said.date().map(CodedJson::range))
                .texts("topics", said.topics())
                .text("occasion", said.occasion())
                .node("place", said.place().map(RecordJson::place))
                .text("during", said.during())
                .put("report", said.where().report())
                .span(said.where().span())
                .node("cue", said.cue().map(Tree::of))
                .node("speakerSpan", said.speakerSpan().map(Tree::of))
                .list(
                        "attribution",
                        said.attribution().stream().map(CodedJson::source).toList())
                .build();
    }

    /** A person in an office as RECORD has it. */
    public static ObjectNode of(Tenure tenure) {
        return new Tree()
                .put("id", tenure.id())
                .node("person", CodedJson.party(tenure.person()))
                .put("office", tenure.office())
                .put("title", tenure.title())
                .text("country", tenure.country())
                .text("organisation", tenure.organisation())
                .all(
                        "attested",
                        tenure.attested().stream().map(RecordJson::attested).toList())
                .text("from", tenure.from())
                .text("to", tenure.to())
                .text("wikidata", tenure.wikidata())
                .build();
    }

    private static ObjectNode telling(Event.Telling telling) {
        return new Tree()
                .put("report", telling.where().report())
                .span(telling.where().span())
                .put("text", telling.text())
                .put("status", telling.status().label())
                .node("date", telling.date().map(CodedJson::range))
                .text("dateBasis", telling.dateBasis().map(DateBasis::label))
                .real("certainty", telling.certainty().map(Certainty::value))
                .node("place", telling.place().map(RecordJson::place))
                .list(
                        "attribution",
                        telling.attribution().stream().map(CodedJson::source).toList())
                .texts("parties", telling.parties())
                .node("trigger", Tree.of(telling.trigger()))
                .put("frame", telling.frame())
                .build();
    }

    private static ObjectNode evidence(Event event) {
        var tree = new Tree();
        event.evidence()
                .forEach((field, spans) ->
                        tree.list(field, spans.stream().map(RecordJson::where).toList()));
        return tree.build();
    }

    private static ObjectNode conflict(Event.Conflict conflict) {
        return new Tree()
                .put("field", conflict.field())
                .all(
                        "values",
                        conflict.values().stream()
                                .map(value -> new Tree()
                                        .put("value", value.value())
                                        .numbers("mentions", value.mentions())
                                        .build())
                                .toList())
                .node("correction", conflict.correction().map(RecordJson::correction))
                .build();
    }

    private static ObjectNode choice(Event.Choice choice) {
        return new Tree()
                .put("field", choice.field())
                .put("rule", choice.rule().label())
                .number("mention", choice.mention())
                .texts("over", choice.over())
                .build();
    }

    private static ObjectNode correction(Event.Conflict.Correction correction) {
        return new Tree()
                .put("value", correction.value())
                .put("mention", correction.mention())
                .build();
    }

    private static ObjectNode related(Event.Related related) {
        return new Tree().put("id", related.id()).put("as", related.as()).build();
    }

    private static ObjectNode attested(Tenure.Attested attested) {
        return new Tree()
                .text("date", attested.date())
                .text("report", attested.where().map(Evidence::report))
                .number("start", attested.where().map(Evidence::span).map(Span::start))
                .number("end", attested.where().map(Evidence::span).map(Span::end))
                .put("how", attested.how().label())
                .put("term", attested.term().label())
                .text("list", attested.list())
                .text("wikidata", attested.wikidata())
                .build();
    }

    private static ObjectNode where(Evidence evidence) {
        return new Tree().put("report", evidence.report()).span(evidence.span()).build();
    }

    static ObjectNode place(Place place) {
        var tree = new Tree().put("name", place.name()).text("country", place.country());
        place.point().ifPresent(point -> tree.put("lat", point.lat()).put("lon", point.lon()));
        return tree.build();
    }

    private static List<ObjectNode> parties(List<Party> parties) {
        return parties.stream().map(CodedJson::party).toList();
    }
}
