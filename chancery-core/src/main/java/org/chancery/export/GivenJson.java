package org.chancery.export;

import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Given;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Status;
import tools.jackson.databind.node.ObjectNode;

/** What a judgement gives beyond one value, as the {@code given} of its line, and back. */
final class GivenJson {

    private GivenJson() {}

    static ObjectNode of(Given given) {
        var tree = new Tree();
        if (given instanceof Given.Parties parties) {
            parties(tree, parties);
        } else if (given instanceof Given.MissedEvent event) {
            tree.put("type", event.type().name()).put("status", event.status().label());
            parties(tree, event.parties());
            tree.node("date", event.date().map(CodedJson::range))
                    .node("place", event.place().map(RecordJson::place));
        } else if (given instanceof Given.MissedStatement said) {
            tree.node("speaker", CodedJson.party(said.speaker()))
                    .list("addressee", parties(said.addressees()))
                    .put("direct", said.direct())
                    .node("date", said.date().map(CodedJson::range));
        } else if (given instanceof Given.MissedOffice held) {
            tree.node("person", CodedJson.party(held.person()))
                    .put("office", held.office())
                    .text("country", held.country())
                    .text("organisation", held.organisation())
                    .text("date", held.date());
        } else if (given instanceof Given.Named named) {
            tree.all("names", named.names().stream().map(GivenJson::called).toList())
                    .node("as", named.as().map(GivenJson::called));
        }
        return tree.build();
    }

    private static void parties(Tree tree, Given.Parties parties) {
        tree.all("actors", parties(parties.actors())).all("recipients", parties(parties.recipients()));
    }

    private static List<ObjectNode> parties(List<Party> parties) {
        return parties.stream().map(CodedJson::party).toList();
    }

    private static ObjectNode called(Given.Called called) {
        return new Tree()
                .put("name", called.name())
                .text("country", called.country())
                .build();
    }

    /** @throws IllegalArgumentException for an object that is not what the verdict gives */
    static Given read(Verdict verdict, JsonObject it) {
        return switch (verdict) {
            case PARTIES -> parties(it);
            case EVENT ->
                new Given.MissedEvent(
                        it.constant("type", EventType.class),
                        it.constant("status", Status.class),
                        parties(it),
                        it.find("date").map(GivenJson::range),
                        it.find("place").map(GivenJson::place));
            case STATEMENT ->
                new Given.MissedStatement(
                        CodedReader.party(it.object("speaker")),
                        it.objects("addressee").map(CodedReader::party).toList(),
                        it.flag("direct").orElse(true),
                        it.find("date").map(GivenJson::range));
            case OFFICE ->
                new Given.MissedOffice(
                        CodedReader.party(it.object("person")),
                        it.string("office"),
                        it.text("country"),
                        it.text("organisation"),
                        it.day("date"));
            case SAME_PERSON, NOT_SAME_PERSON, NAME, WIKIDATA ->
                new Given.Named(
                        it.objects("names").map(GivenJson::called).toList(),
                        it.find("as").map(GivenJson::called));
            case SAME, NOT_SAME, WRONG, VALUE, ACCEPTED, CALIBRATED, WITHDRAWN ->
                throw new IllegalArgumentException(verdict.label() + " gives nothing");
        };
    }

    private static Given.Parties parties(JsonObject it) {
        return new Given.Parties(
                it.objects("actors").map(CodedReader::party).toList(),
                it.objects("recipients").map(CodedReader::party).toList());
    }

    private static Given.Called called(JsonObject it) {
        return new Given.Called(it.string("name"), it.text("country"));
    }

    private static DateRange range(JsonObject it) {
        return new DateRange(it.day("start"), it.day("end"));
    }

    private static Place place(JsonObject it) {
        var lat = it.real("lat");
        var lon = it.real("lon");
        return new Place(
                it.string("name"),
                it.text("country"),
                lat.isPresent() && lon.isPresent()
                        ? Optional.of(new Place.Point(lat.get(), lon.get()))
                        : Optional.empty());
    }
}
