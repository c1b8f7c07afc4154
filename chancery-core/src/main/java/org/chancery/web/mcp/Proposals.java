package org.chancery.web.mcp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.model.RightValue;
import org.chancery.query.Found;
import org.chancery.query.NamedParty;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;
import org.chancery.web.mcp.Tool.Input;
import org.chancery.web.page.Proposed;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections that an assistant proposes. It changes nothing: it gives the address of a page on which a person reads the proposal beside the
 * event and confirms it, or does not. Thread-safe.
 */
final class Proposals {

    private static final String NEW = "as the record names it, or new: person:Ana Ruiz:ESP.";

    private final Questions questions;
    private final Supplier<String> here;
    private final Headline headline = new Headline();

    /** @param here the address of the pages, without a slash at its end */
    Proposals(Questions questions, Supplier<String> here) {
        this.questions = questions;
        this.here = here;
    }

    Tool tool() {
        return new Tool(
                "propose_correction",
                "Propose a correction",
                "Proposes to correct what the words of reports show to be wrong or missing in the record, or to accept an event. Nothing is"
                        + " changed: the answer has a link on which a person reads and confirms the proposal. Give that link to the"
                        + " person you work for.",
                List.of(
                        Input.needed("verdict", "One of: " + String.join(", ", Proposed.labels()) + "."),
                        Input.text("event", "Id of the event: for accepted, wrong, value, parties, same, not-same."),
                        Input.text(
                                "other", "For same and not-same: id of the other event. For same-person: the other."),
                        Input.text(
                                "mention",
                                "For not-same: the number, from 1, of the telling that is of another event."),
                        Input.text("field", "For value: one of " + RightValue.FIELDS + "."),
                        Input.text(
                                "value", "For value: the right one, as the record writes it. For wikidata: Q42, say."),
                        Input.text("remove", "For parties: one who has no part in it."),
                        Input.text("add-actor", "For parties: one who acts too."),
                        Input.text("add-recipient", "For parties: one who is acted upon too."),
                        Input.text("replace", "For parties: one in whose place “with” belongs."),
                        Input.text("with", "For parties, with replace: the right one."),
                        Input.text("turn", "For parties: yes, where those who act are those acted upon."),
                        Input.text(
                                "report",
                                "For event, statement, office: the report's id. For not-same-person: where it holds."),
                        Input.text(
                                "words",
                                "For event, statement, office: words that tell it, as they stand in the report."),
                        Input.text("nth", "Which of them, where the report has these words more than once."),
                        Input.text("type", "For event: PLOVER's type."),
                        Input.text("status", "For event: occurred, planned …; default occurred."),
                        Input.text("actor", "For event: who acts; " + NEW),
                        Input.text("recipient", "For event: to or with whom."),
                        Input.text("date", "For event, statement, office: 2022-11-14, 2022-11."),
                        Input.text("place", "For event: Oslo, NOR."),
                        Input.text("speaker", "For statement: who said it; " + NEW),
                        Input.text("to", "For statement: to whom."),
                        Input.text("reported", "For statement: yes, where the words are the reporter's."),
                        Input.text(
                                "person",
                                "For office: who holds it. For those of people: name or id, as the record has them."),
                        Input.text("office", "For office: foreign minister, say."),
                        Input.text("country", "For office: its country, NOR."),
                        Input.text("organisation", "For office: its organisation."),
                        Input.text("as", "For name: the right one. For not-same-person: how the other is called."),
                        Input.text("name", "For not-same-person: the name that is the other's."),
                        Input.needed("note", "Why, with the words of the report that show it.")),
                this::propose);
    }

    private ObjectNode propose(Arguments given) {
        var proposed = Proposed.of(given.needed("verdict"));
        proposed.needs().forEach(given::needed);
        var about = about(proposed, given);
        var parts = new ArrayList<>(List.of("verdict=" + proposed.label(), "note=" + coded(given.needed("note"))));
        Proposed.FIELDS.forEach(field -> given.text(field).ifPresent(value -> parts.add(field + "=" + coded(value))));
        return JsonNodeFactory.instance
                .objectNode()
                .put(proposed.isOfPeople() ? "person" : proposed.isOfWords() ? "words" : "event", about)
                .put("confirm", here.get() + "/propose?" + String.join("&", parts))
                .put("state", "Nothing is changed until a person confirms it at this address.");
    }

    /** What it is about, if the record has it and what is said of it can be. */
    private String about(Proposed proposed, Arguments given) {
        if (proposed == Proposed.VALUE) {
            RightValue.of(given.needed("field"), given.needed("value"));
        }
        if (proposed == Proposed.EVENT) {
            RightValue.of("type", given.needed("type"));
        }
        given.text("date").ifPresent(RightValue::days);
        if (proposed.isOfWords()) {
            return words(given.needed("report"), given.needed("words"));
        }
        if (proposed.isOfPeople()) {
            var named = new NamedParty(questions);
            if (proposed == Proposed.SAME_PERSON) {
                named.person(given.needed("other"));
            }
            return named.person(given.needed("person")).name();
        }
        if (proposed == Proposed.SAME) {
            event(given.needed("other"));
        }
        if (proposed == Proposed.NOT_SAME && given.text("mention").isEmpty()) {
            event(given.needed("other"));
        }
        return headline.of(event(given.needed("event")));
    }

    private String words(String report, String words) {
        if (questions.report(report) instanceof Found.One<ReportView> one) {
            if (one.value().coded().report().text().contains(words)) {
                return words;
            }
            throw new IllegalArgumentException("the report has no such words; copy them as they stand there");
        }
        throw new IllegalArgumentException("the record holds no report " + report);
    }

    private Event event(String id) {
        return Optional.of(questions.event(id))
                .filter(Found.One.class::isInstance)
                .map(found -> ((Found.One<Event>) found).value())
                .orElseThrow(() -> new IllegalArgumentException("the record holds no event " + id));
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
