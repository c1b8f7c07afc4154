package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Optional;
import org.chancery.export.JudgementJson;
import org.chancery.model.Judgement;
import org.chancery.pipeline.Judging;
import org.chancery.query.Questions;

/**
 * What people judge, from pages and programs: {@code POST /judgements} with {@code verdict}, what it is about, and {@code note}; docs/API.md has
 * the fields of each. The store keeps each in its log. A page is led {@code back}; a program that accepts JSON is told the judgement. Thread-safe.
 */
final class JudgeRoutes {

    private final Decisions decisions;
    private final Writes writes;

    JudgeRoutes(Questions questions, Writes writes) {
        this.decisions = new Decisions(questions);
        this.writes = writes;
    }

    void add(RoutesConfig routes) {
        routes.post("/judgements", this::judge);
    }

    private void judge(Context context) {
        var asked = new Form(context);
        Judgement judged;
        try {
            judged = writes.make(store -> decisions.decide(asked, new Judging(store, Clock.systemUTC(), asked.by())));
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
}
