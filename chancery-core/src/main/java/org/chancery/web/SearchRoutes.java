package org.chancery.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.query.Questions;
import org.chancery.watch.SavedSearches;
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
        routes.get("/searches.csv", this::csv);
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

    private void csv(Context context) {
        var text = new StringWriter();
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            out.writeRecord("name", "query", "events", "feed", "calendar");
            for (var search : saved.all()) {
                var line = line(search);
                out.writeRecord(line.name(), line.query(), line.events(), line.feed(), line.calendar());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"chancery-searches.csv\"")
                .result(text.toString());
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
