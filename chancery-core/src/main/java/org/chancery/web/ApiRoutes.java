package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.function.Function;
import org.chancery.export.RecordJson;
import org.chancery.export.ReportJson;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.web.page.EventQuery;
import org.chancery.web.page.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The addresses that answer programs. Thread-safe. */
final class ApiRoutes {

    private final Questions questions;
    private final Site site;

    ApiRoutes(Questions questions) {
        this.questions = questions;
        this.site = new Site(questions);
    }

    void add(RoutesConfig routes) {
        routes.get("/events.json", this::events);
        routes.get("/events/{id}.json", context -> one(context, questions.event(id(context)), RecordJson::of));
        routes.get(
                "/reports/{id}.json",
                context -> one(
                        context,
                        questions.report(id(context)),
                        view -> ReportJson.of(view.coded().report())));
        routes.get("/people/{id}.json", context -> one(context, questions.dossier(id(context)), DossierJson::of));
    }

    private static String id(Context context) {
        return context.pathParam("id");
    }

    private static void json(Context context, JsonNode node) {
        context.contentType("application/json; charset=utf-8").result(node.toString());
    }

    private void events(Context context) {
        var page = site.events(EventQuery.of(context.queryParamMap()));
        var events = JsonNodeFactory.instance.arrayNode();
        page.lines().forEach(line -> events.add(RecordJson.of(line.event())));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("total", page.total());
        answer.set("events", events);
        page.next().ifPresent(next -> answer.put("next", next.replaceFirst("^/events", "/events.json")));
        json(context, answer);
    }

    private static <T> void one(Context context, Found<T> found, Function<T, JsonNode> form) {
        if (found instanceof Found.One<T> one) {
            json(context, form.apply(one.value()));
        } else {
            throw new NotFoundResponse("nothing has the id " + id(context));
        }
    }
}
