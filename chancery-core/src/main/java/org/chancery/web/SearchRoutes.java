package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.query.Questions;
import org.chancery.web.page.Pages;
import org.chancery.web.page.SearchesPage;
import tools.jackson.databind.json.JsonMapper;

/** Saved searches: a page of them, each with its feed and calendar, and the forms that keep and drop one. Thread-safe. */
final class SearchRoutes {

    private final SavedSearches saved;
    private final Pages pages;

    SearchRoutes(Questions questions, Pages pages) {
        this.saved = new SavedSearches(questions.address());
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/searches.json", this::json);
        routes.get("/searches", context -> context.html(pages.page("searches", page(context))));
        routes.post("/searches", this::keep);
        routes.post("/searches/drop", context -> {
            saved.drop(form(context, "name"));
            context.redirect("/searches", HttpStatus.SEE_OTHER);
        });
    }

    private SearchesPage page(Context context) {
        return new SearchesPage(
                Objects.requireNonNullElse(context.queryParam("q"), ""),
                saved.all().stream().map(SearchRoutes::line).toList());
    }

    private static SearchesPage.Line line(SavedSearches.Saved search) {
        var query = "?q=" + URLEncoder.encode(search.query(), StandardCharsets.UTF_8);
        return new SearchesPage.Line(
                search.name(), search.query(), "/events" + query, "/events.atom" + query, "/events.ics" + query);
    }

    private void json(Context context) {
        var json = new JsonMapper().createObjectNode();
        var items = json.putArray("items");
        for (var line : saved.all().stream().map(SearchRoutes::line).toList()) {
            items.addObject()
                    .put("name", line.name())
                    .put("query", line.query())
                    .put("events", line.events())
                    .put("feed", line.feed())
                    .put("calendar", line.calendar());
        }
        context.contentType("application/json; charset=utf-8").result(json.toString());
    }

    private void keep(Context context) {
        try {
            saved.keep(new SavedSearches.Saved(form(context, "name"), form(context, "q")));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
        context.redirect("/searches", HttpStatus.SEE_OTHER);
    }

    private static String form(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }
}
