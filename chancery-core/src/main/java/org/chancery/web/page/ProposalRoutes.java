package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.query.EventView;
import org.chancery.query.Questions;

/** The page on which a person confirms what an assistant proposes. Opening it changes nothing. Thread-safe. */
public final class ProposalRoutes implements Routes {

    private static final int LONGEST = 2_000;

    private final Desk desk;

    public ProposalRoutes(Questions questions, Pages pages) {
        this.desk = new Desk(questions, pages);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/propose", this::page);
    }

    private void page(Context context) {
        var verdict = Desk.text(context, "verdict");
        if (!ProposalPage.VERDICTS.contains(verdict)) {
            throw new BadRequestResponse("A proposal is one of " + String.join(", ", ProposalPage.VERDICTS) + ".");
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("verdict", verdict);
        for (var field : ProposalPage.FIELDS) {
            var value = Desk.text(context, field);
            if (value.length() > LONGEST) {
                throw new BadRequestResponse("“" + field + "” is too long.");
            }
            if (!value.isEmpty()) {
                fields.put(field, value);
            }
        }
        desk.one(
                context,
                desk.views().event(fields.getOrDefault("event", "")),
                "event",
                (EventView view) -> desk.show(
                        context,
                        "proposal",
                        new ProposalPage(
                                EventPage.of(view, desk), says(verdict, fields), fields, Desk.text(context, "note"))));
    }

    private static String says(String verdict, Map<String, String> fields) {
        return switch (verdict) {
            case "accepted" -> "It is right as it is.";
            case "wrong" -> "There was no such event.";
            case "same" -> "It is the same as another event of the record.";
            case "value" -> fields.getOrDefault("field", "") + " is rightly " + fields.getOrDefault("value", "") + ".";
            default ->
                (fields.containsKey("turn") ? "Those who act are those acted upon. " : "")
                        + words(fields, "remove", "has no part in it. ")
                        + words(fields, "add-actor", "acts too. ")
                        + words(fields, "add-recipient", "is acted upon too.");
        };
    }

    private static String words(Map<String, String> fields, String field, String what) {
        return fields.containsKey(field) ? fields.get(field) + " " + what : "";
    }
}
