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
import org.chancery.query.Questions;
import org.chancery.web.mcp.Tool.Input;
import org.chancery.web.page.ProposalPage;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections that an assistant proposes. It changes nothing: it gives the address of a page on which a person reads the proposal beside the
 * event and confirms it, or does not. Thread-safe.
 */
final class Proposals {

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
                "Proposes to correct an event that its own words show to be wrong, or to accept it. Nothing is changed: the answer has a link"
                        + " on which a person reads and confirms the proposal. Give that link to the person you work for.",
                List.of(
                        Input.needed("verdict", "One of: " + String.join(", ", ProposalPage.VERDICTS) + "."),
                        Input.needed("event", "Id of the event."),
                        Input.text("other", "For same: id of the event that is the same."),
                        Input.text("field", "For value: one of " + RightValue.FIELDS + "."),
                        Input.text("value", "For value: the right one, as the record writes it."),
                        Input.text("remove", "For parties: one who has no part in it."),
                        Input.text("add-actor", "For parties: one who acts too."),
                        Input.text("add-recipient", "For parties: one who is acted upon too."),
                        Input.text("turn", "For parties: yes, where those who act are those acted upon."),
                        Input.needed("note", "Why, with the words of the report that show it.")),
                this::propose);
    }

    private ObjectNode propose(Arguments given) {
        var verdict = given.needed("verdict");
        if (!ProposalPage.VERDICTS.contains(verdict)) {
            throw new IllegalArgumentException("“verdict” is one of " + String.join(", ", ProposalPage.VERDICTS));
        }
        var event = event(given.needed("event"));
        if (verdict.equals("value")) {
            RightValue.of(given.needed("field"), given.needed("value"));
        }
        if (verdict.equals("same")) {
            event(given.needed("other"));
        }
        var parts = new ArrayList<>(List.of("verdict=" + verdict, "note=" + coded(given.needed("note"))));
        ProposalPage.FIELDS.forEach(
                field -> given.text(field).ifPresent(value -> parts.add(field + "=" + coded(value))));
        return JsonNodeFactory.instance
                .objectNode()
                .put("event", headline.of(event))
                .put("confirm", here.get() + "/propose?" + String.join("&", parts))
                .put("state", "Nothing is changed until a person confirms it at this address.");
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
