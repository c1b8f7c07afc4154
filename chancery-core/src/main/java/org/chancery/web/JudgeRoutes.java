package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chancery.export.JudgementJson;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
import org.chancery.pipeline.Judging;
import org.chancery.query.Found;
import org.chancery.query.Questions;

/**
 * What people judge, from pages and programs: {@code POST /judgements} with {@code verdict}, the {@code event}, {@code statement} or
 * {@code office} it is about, and {@code other}, {@code mention} (from 1), {@code field} and {@code value}, {@code note}. The store keeps each
 * in its log. A page is led {@code back}; a program that accepts JSON is told the judgement. Thread-safe.
 */
final class JudgeRoutes {

    private static final int LONGEST = 2_000;

    private final Questions questions;
    private final Writes writes;

    JudgeRoutes(Questions questions, Writes writes) {
        this.questions = questions;
        this.writes = writes;
    }

    void add(RoutesConfig routes) {
        routes.post("/judgements", this::judge);
    }

    private void judge(Context context) {
        var asked = new Form(context);
        Judgement judged;
        try {
            judged = writes.make(store -> decide(asked, new Judging(store, Clock.systemUTC(), asked.by())));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
        var accepted = Optional.ofNullable(context.header("Accept")).orElse("");
        if (accepted.contains("json")) {
            context.status(HttpStatus.CREATED)
                    .contentType("application/json; charset=utf-8")
                    .result(JudgementJson.of(judged).toString());
        } else {
            context.redirect(asked.back(), HttpStatus.SEE_OTHER);
        }
    }

    private Judgement decide(Form asked, Judging judging) {
        var note = asked.text("note");
        return switch (asked.needed("verdict")) {
            case "same" -> judging.same(List.of(event(asked.needed("event")), event(asked.needed("other"))), note);
            case "not-same" ->
                asked.number("mention").isPresent()
                        ? judging.notSame(
                                event(asked.needed("event")),
                                asked.number("mention").get() - 1,
                                note)
                        : judging.notSame(event(asked.needed("event")), event(asked.needed("other")), note);
            case "wrong" -> wrong(asked, judging, note);
            case "value" ->
                judging.value(event(asked.needed("event")), asked.needed("field"), asked.needed("value"), note);
            case "withdrawn" -> judging.withdraw(asked.needed("judgement"), note);
            default -> throw new IllegalArgumentException("a verdict is same, not-same, wrong, value or withdrawn");
        };
    }

    private Judgement wrong(Form asked, Judging judging, Optional<String> note) {
        if (asked.text("statement").isPresent()) {
            return judging.wrong(one(questions.statement(asked.needed("statement")), "statement"), note);
        }
        if (asked.text("office").isPresent()) {
            return judging.wrong(one(questions.office(asked.needed("office")), "office"), note);
        }
        var event = event(asked.needed("event"));
        return asked.number("mention")
                .map(mention -> judging.wrong(event, mention - 1, note))
                .orElseGet(() -> judging.wrong(event, note));
    }

    private Event event(String id) {
        return one(questions.event(id), "event");
    }

    private static <T> T one(Found<T> found, String what) {
        if (found instanceof Found.One<T> one) {
            return one.value();
        }
        throw new NotFoundResponse("The record holds no such " + what + ".");
    }

    /** What a form or a program sent. */
    private record Form(Context context) {

        Optional<String> text(String name) {
            return Optional.ofNullable(context.formParam(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .map(value -> {
                        if (value.length() > LONGEST) {
                            throw new IllegalArgumentException("“" + name + "” is too long");
                        }
                        return value;
                    });
        }

        String needed(String name) {
            return text(name).orElseThrow(() -> new IllegalArgumentException("“" + name + "” is missing"));
        }

        Optional<Integer> number(String name) {
            return text(name).map(value -> {
                if (!value.matches("\\d{1,6}")) {
                    throw new IllegalArgumentException("“" + name + "” is a number");
                }
                return Integer.parseInt(value);
            });
        }

        /** Who judges: as they say, else the one who runs the server. */
        String by() {
            return text("by").orElseGet(() -> System.getProperty("user.name"));
        }

        /** A path of this server and nowhere else. */
        String back() {
            return text("back")
                    .filter(path -> path.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*"))
                    .orElse("/");
        }
    }
}
