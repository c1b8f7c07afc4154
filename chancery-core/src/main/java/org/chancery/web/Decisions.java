package org.chancery.web;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Lazy;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Party;
import org.chancery.model.RightValue;
import org.chancery.model.Status;
import org.chancery.pipeline.Judging;
import org.chancery.query.Found;
import org.chancery.query.NamedParty;
import org.chancery.query.PartyChanges;
import org.chancery.query.Questions;

/** Reads from what was sent what is judged, and judges it. Thread-safe. */
final class Decisions {

    private final Questions questions;
    private final Lazy<NamedParty> named;

    Decisions(Questions questions) {
        this.questions = questions;
        this.named = new Lazy<>(() -> new NamedParty(questions));
    }

    /**
     * The judgement, made.
     *
     * @throws IllegalArgumentException when it cannot be one; the message says why
     */
    Judgement decide(Form asked, Judging judging) {
        var note = asked.text("note");
        var verdict = Judgement.Verdict.of(asked.needed("verdict"))
                .orElseThrow(() -> new IllegalArgumentException("a verdict is one of "
                        + String.join(
                                ", ",
                                Stream.of(Judgement.Verdict.values())
                                        .map(Judgement.Verdict::label)
                                        .toList())));
        return switch (verdict) {
            case SAME -> judging.same(List.of(event(asked, "event"), event(asked, "other")), note);
            case NOT_SAME ->
                asked.number("mention").isPresent()
                        ? judging.notSame(
                                        event(asked, "event"),
                                        List.of(asked.number("mention").get() - 1),
                                        note)
                                .get(0)
                        : judging.notSame(event(asked, "event"), event(asked, "other"), note);
            case WRONG -> wrong(asked, judging, note);
            case VALUE -> judging.value(event(asked, "event"), asked.needed("field"), asked.needed("value"), note);
            case PARTIES -> {
                var event = event(asked, "event");
                yield judging.parties(event, changes(asked).of(event, named.get()), note);
            }
            case EVENT, STATEMENT, OFFICE -> missed(verdict, asked, judging, note);
            case SAME_PERSON -> judging.people().same(List.of(person(asked, "person"), person(asked, "other")), note);
            case NOT_SAME_PERSON ->
                asked.texts("report").isEmpty()
                        ? judging.people()
                                .notSame(person(asked, "person"), asked.texts("name"), asked.needed("as"), note)
                        : judging.people()
                                .notSameIn(person(asked, "person"), asked.texts("report"), asked.needed("as"), note);
            case NAME -> judging.people().name(person(asked, "person"), asked.needed("as"), note);
            case WIKIDATA -> judging.people().wikidata(person(asked, "person"), asked.needed("value"), note);
            case CALIBRATED -> throw new IllegalArgumentException("certainty is calibrated by chancery calibrate");
            case ACCEPTED -> judging.accept(event(asked, "event"), note);
            case WITHDRAWN -> judging.withdraw(asked.needed("judgement"), note);
        };
    }

    private Judgement wrong(Form asked, Judging judging, Optional<String> note) {
        if (asked.text("statement").isPresent()) {
            return judging.wrong(one(questions.statement(asked.needed("statement")), "statement"), note);
        }
        if (asked.text("office").isPresent()) {
            return judging.wrong(one(questions.office(asked.needed("office")), "office"), note);
        }
        var event = event(asked, "event");
        return asked.number("mention")
                .map(mention -> judging.wrong(event, mention - 1, note))
                .orElseGet(() -> judging.wrong(event, note));
    }

    /** The changes of parties that a form asks for: one replaced at a time. */
    private static PartyChanges changes(Form asked) {
        var replaced = asked.text("replace")
                .map(old -> Map.of(old, asked.needed("with")))
                .orElse(Map.of());
        return new PartyChanges(
                asked.texts("actor"),
                asked.texts("recipient"),
                asked.texts("add-actor"),
                asked.texts("add-recipient"),
                asked.texts("remove"),
                replaced,
                asked.text("turn").isPresent());
    }

    private Judgement missed(Judgement.Verdict verdict, Form asked, Judging judging, Optional<String> note) {
        var missed = judging.missed();
        var words = missed.words(asked.needed("report"), asked.needed("words"), asked.number("nth"));
        var days = asked.text("date").map(RightValue::days);
        return switch (verdict) {
            case EVENT ->
                missed.event(
                        words,
                        new Given.MissedEvent(
                                type(asked.needed("type")),
                                asked.text("status").map(Decisions::status).orElse(Status.OCCURRED),
                                new Given.Parties(parties(asked, "actor"), parties(asked, "recipient")),
                                days,
                                asked.text("place").map(RightValue::place)),
                        note);
            case STATEMENT ->
                missed.statement(
                        words,
                        new Given.MissedStatement(
                                named.get().of(asked.needed("speaker"), List.of()),
                                parties(asked, "to"),
                                asked.text("reported").isEmpty(),
                                days),
                        note);
            default ->
                missed.office(
                        words,
                        new Given.MissedOffice(
                                named.get().of(asked.needed("person"), List.of()),
                                asked.needed("office"),
                                asked.text("country"),
                                asked.text("organisation"),
                                days.flatMap(range -> range.start())),
                        note);
        };
    }

    private static EventType type(String name) {
        return ((RightValue.OfType) RightValue.of("type", name)).type();
    }

    private static Status status(String name) {
        return ((RightValue.OfStatus) RightValue.of("status", name.toLowerCase(Locale.ROOT))).status();
    }

    private List<Party> parties(Form asked, String field) {
        return asked.texts(field).stream()
                .map(name -> named.get().of(name, List.of()))
                .toList();
    }

    private Party person(Form asked, String field) {
        return named.get().person(asked.needed(field));
    }

    private Event event(Form asked, String field) {
        return one(questions.event(asked.needed(field)), "event");
    }

    private static <T> T one(Found<T> found, String what) {
        if (found instanceof Found.One<T> one) {
            return one.value();
        }
        throw new NotFoundResponse("The record holds no such " + what + ".");
    }
}
