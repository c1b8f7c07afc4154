package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.query.EventView;
import org.chancery.query.NamedParty;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;
import org.chancery.query.ReportView;

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
        try {
            var proposed = Proposed.of(Desk.text(context, "verdict"));
            var fields = fields(context, proposed);
            if (proposed.isOfWords()) {
                desk.one(
                        context,
                        desk.questions().report(fields.get("report")),
                        "report",
                        (ReportView view) -> show(context, proposed, fields, Optional.empty(), words(view, fields)));
            } else if (proposed.isOfPeople()) {
                show(context, proposed, fields, Optional.empty(), Optional.empty());
            } else {
                desk.one(
                        context,
                        desk.views().event(fields.get("event")),
                        "event",
                        (EventView view) -> show(
                                context, proposed, fields, Optional.of(EventPage.of(view, desk)), Optional.empty()));
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
    }

    private static Map<String, String> fields(Context context, Proposed proposed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("verdict", proposed.label());
        for (var field : Proposed.FIELDS) {
            var value = Desk.text(context, field);
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("“" + field + "” is too long.");
            }
            if (!value.isEmpty()) {
                fields.put(field, value);
            }
        }
        proposed.needs().stream().filter(need -> !fields.containsKey(need)).forEach(need -> {
            throw new IllegalArgumentException("“" + need + "” is missing.");
        });
        proposed.check(fields);
        return fields;
    }

    private static Optional<ProposalPage.Words> words(ReportView view, Map<String, String> fields) {
        var text = view.coded().report().text();
        var words = fields.get("words");
        int at = text.indexOf(words);
        for (int nth = nth(fields); nth > 1 && at >= 0; nth--) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("The report has no such words, or not so often: “" + words + "”.");
        }
        var span = new Span(at, at + words.length());
        return Optional.of(new ProposalPage.Words(
                Quoted.of(text, span),
                view.coded().report().title().orElse(view.row().id()),
                Links.reportAt(view.row().id(), span)));
    }

    /** Which of several places of the words is meant, from 1. */
    private static int nth(Map<String, String> fields) {
        var nth = fields.getOrDefault("nth", "1");
        if (!nth.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("“nth” is a number from 1: which of the places with these words.");
        }
        return Integer.parseInt(nth);
    }

    private void show(
            Context context,
            Proposed proposed,
            Map<String, String> fields,
            Optional<EventPage> event,
            Optional<ProposalPage.Words> words) {
        var who = proposed.isOfPeople()
                ? Optional.of(new NamedParty(desk.questions()).person(fields.get("person")))
                        .flatMap(party -> party.id().map(id -> new ProposalPage.Who(party.name(), Links.person(id))))
                : Optional.<ProposalPage.Who>empty();
        desk.show(
                context,
                "proposal",
                new ProposalPage(event, words, who, proposed.says(fields), fields, Desk.text(context, "note")));
    }
}
