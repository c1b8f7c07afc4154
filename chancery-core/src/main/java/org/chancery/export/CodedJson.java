package org.chancery.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Attestation;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.EventMention;
import org.chancery.model.NameMention;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Statement;
import org.chancery.model.TimeExpression;
import org.chancery.model.Wording;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public JSON form of a coded report: a line that {@code chancery code} prints. Nothing is lost in it: {@link CodedReader} makes
 * the same report of it again.
 */
public final class CodedJson {

    private CodedJson() {}

    /**
     * The coded report as CLI has it.
     *
     * @param id the {@code id} of the input line, or the report's own
     */
    public static ObjectNode of(String id, Coded coded) {
        String text = coded.report().text();
        return new Tree()
                .put("id", id)
                .node("report", ReportJson.of(coded.report()))
                .all("events", coded.events().stream().map(CodedJson::event).toList())
                .all(
                        "statements",
                        coded.statements().stream().map(s -> statement(text, s)).toList())
                .all("offices", coded.offices().stream().map(CodedJson::office).toList())
                .all("names", coded.names().stream().map(CodedJson::name).toList())
                .all("times", coded.times().stream().map(CodedJson::time).toList())
                .all("places", coded.places().stream().map(p -> place(text, p)).toList())
                .build();
    }

    private static ObjectNode event(EventMention event) {
        return new Tree()
                .put("type", event.type().name())
                .texts("mode", event.modes())
                .texts("context", event.contexts())
                .put("status", event.status().label())
                .list("actors", parties(event.isMeeting() ? event.parties() : event.actors()))
                .list("recipients", event.isMeeting() ? List.of() : parties(event.recipients()))
                .list(
                        "sides",
                        sides(event).stream()
                                .map(JsonNodeFactory.instance::numberNode)
                                .toList())
                .node("date", event.date().map(date -> range(date.range())))
                .text("dateBasis", event.date().flatMap(date -> date.basis()).map(DateBasis::label))
                .node("dateSpan", event.date().flatMap(date -> date.span()).map(Tree::of))
                .node("place", event.place().map(CodedJson::placed))
                .text("occasion", event.occasion().map(Phrase::text))
                .node("occasionSpan", event.occasion().map(CodedJson::span))
                .texts("topics", event.topics().stream().map(Phrase::text).toList())
                .list("topicSpans", event.topics().stream().map(CodedJson::span).toList())
                .flag("inPerson", event.inPerson().map(stated -> stated.value()))
                .node("inPersonSpan", event.inPerson().map(stated -> Tree.of(stated.span())))
                .node("statusSpan", event.statusSpan().map(Tree::of))
                .list(
                        "attribution",
                        event.attribution().stream().map(CodedJson::source).toList())
                .span(event.clause())
                .node("trigger", Tree.of(event.trigger()))
                .put("frame", event.frame())
                .real("certainty", event.certainty().map(Certainty::value))
                .node("wording", event.wording().map(CodedJson::wording))
                .build();
    }

    private static ObjectNode wording(Wording wording) {
        return new Tree()
                .put("verb", wording.verb())
                .put("form", wording.form().name().toLowerCase(java.util.Locale.ROOT))
                .node("object", wording.object().map(CodedJson::words))
                .put("plural", wording.plural())
                .all("rest", wording.rest().stream().map(CodedJson::words).toList())
                .build();
    }

    private static ObjectNode words(Phrase phrase) {
        return new Tree().put("text", phrase.text()).span(phrase.span()).build();
    }

    /** How many of a meeting's parties stand on either side of the clause; nothing where all stand on one. */
    private static List<Integer> sides(EventMention event) {
        return event.isMeeting() && !event.recipients().isEmpty()
                ? List.of(event.actors().size(), event.recipients().size())
                : List.of();
    }

    private static ObjectNode span(Phrase phrase) {
        return Tree.of(phrase.span());
    }

    private static ObjectNode statement(String text, Statement statement) {
        return new Tree()
                .node("speaker", party(statement.speaker()))
                .list(
                        "addressee",
                        statement.addressees().stream().map(CodedJson::party).toList())
                .put("text", statement.words(text))
                .put("direct", statement.direct())
                .put("verb", statement.verb())
                .node("date", statement.date().map(CodedJson::range))
                .texts("topics", statement.topics().stream().map(Phrase::text).toList())
                .list(
                        "topicSpans",
                        statement.topics().stream().map(CodedJson::span).toList())
                .text("occasion", statement.occasion().map(Phrase::text))
                .node("occasionSpan", statement.occasion().map(CodedJson::span))
                .node("place", statement.place().map(CodedJson::placed))
                .number("during", statement.during())
                .span(statement.content())
                .node("cue", statement.cue().map(Tree::of))
                .node("speakerSpan", statement.speakerSpan().map(Tree::of))
                .list(
                        "attribution",
                        statement.attribution().stream().map(CodedJson::source).toList())
                .build();
    }

    private static ObjectNode office(Attestation office) {
        return new Tree()
                .node("person", party(office.person()))
                .put("office", office.office())
                .put("title", office.title())
                .text("country", office.country())
                .text("organisation", office.organisation())
                .put("term", office.term().label())
                .put("how", office.how().label())
                .text("date", office.date())
                .text("to", office.term() == OfficePhrase.Term.FORMER ? office.date() : Optional.empty())
                .span(office.span())
                .build();
    }

    private static ObjectNode name(NameMention name) {
        return new Tree()
                .span(name.span())
                .put("text", name.text())
                .put("kind", name.kind().label())
                .text("country", name.country())
                .text("office", name.office())
                .number("refersTo", name.refersTo())
                .build();
    }

    private static ObjectNode time(TimeExpression time) {
        return new Tree()
                .span(time.span())
                .put("text", time.text())
                .put("type", time.type().name())
                .put("value", time.value())
                .node("interval", time.interval().map(CodedJson::range))
                .build();
    }

    private static ObjectNode place(String text, PlaceMention mention) {
        var tree = new Tree().span(mention.span()).put("text", mention.span().in(text));
        return fill(tree, mention.place()).build();
    }

    private static ObjectNode placed(PlaceMention mention) {
        return fill(new Tree(), mention.place()).span(mention.span()).build();
    }

    private static Tree fill(Tree tree, Place place) {
        tree.put("name", place.name()).text("country", place.country());
        place.point().ifPresent(point -> tree.put("lat", point.lat()).put("lon", point.lon()));
        return tree;
    }

    private static List<ObjectNode> parties(Collection<PartyMention> parties) {
        return parties.stream()
                .map(mention ->
                        fill(new Tree(), mention.party()).span(mention.span()).build())
                .toList();
    }

    private static Tree fill(Tree tree, Party party) {
        return tree.put("name", party.name())
                .put("kind", party.kind().label())
                .text("country", party.country())
                .text("office", party.office())
                .text("id", party.id());
    }

    static ObjectNode party(Party party) {
        return fill(new Tree(), party).build();
    }

    static ObjectNode range(DateRange range) {
        return new Tree().text("start", range.start()).text("end", range.end()).build();
    }

    static ObjectNode source(Phrase source) {
        return new Tree().put("name", source.text()).span(source.span()).build();
    }
}
