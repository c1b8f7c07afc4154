package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.model.Event;
import org.chancery.query.Dossier;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;

/** The addresses that answer with pages and what pages load. Thread-safe. */
public final class PageRoutes {

    private static final Map<String, String> ASSETS =
            Map.of("chancery.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

    private final Site site;
    private final Pages pages;

    public PageRoutes(Questions questions, Pages pages) {
        this.site = new Site(questions);
        this.pages = pages;
    }

    public void add(RoutesConfig routes) {
        routes.get("/", context -> html(context, "home", site.home()));
        routes.get("/events", context -> html(context, "events", site.events(EventQuery.of(context.queryParamMap()))));
        routes.get("/events/{id}", this::event);
        routes.get("/reports/{id}", this::report);
        routes.get("/people", context -> html(context, "index", site.people(number(context))));
        routes.get("/people/{id}", this::party);
        routes.get("/countries", context -> html(context, "index", site.countries()));
        routes.get("/countries/{code}", this::country);
        routes.get(
                "/offices", context -> html(context, "offices", site.offices(text(context, "q"), text(context, "on"))));
        routes.get(
                "/statements",
                context -> html(
                        context,
                        "statements",
                        site.statements(text(context, "q"), text(context, "who"), number(context))));
        routes.get("/conflicts", context -> html(context, "conflicts", site.conflicts()));
        routes.get("/corpus", context -> html(context, "corpus", site.corpus(number(context))));
        routes.get("/assets/{name}", this::asset);
    }

    private static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "").strip();
    }

    private static int number(Context context) {
        return Paging.number(context.queryParam("page"));
    }

    private void html(Context context, String template, Object page) {
        context.html(pages.page(template, page));
    }

    private void event(Context context) {
        one(
                context,
                site.event(context.pathParam("id")),
                "event",
                (Event event) -> html(context, "event", site.page(event)));
    }

    private void report(Context context) {
        one(
                context,
                site.report(context.pathParam("id")),
                "report",
                (ReportView view) -> html(context, "report", site.page(view)));
    }

    private void party(Context context) {
        one(
                context,
                site.dossier(context.pathParam("id")),
                "person",
                (Dossier dossier) -> html(context, "person", site.page(dossier)));
    }

    private void country(Context context) {
        var code = context.pathParam("code");
        if (site.isCountry(code)) {
            html(context, "country", site.country(code));
        } else {
            missing(context, "No country has the code “" + code + "”. Codes are ISO 3166-1 alpha-3: JPN, GBR.");
        }
    }

    private <T> void one(Context context, Found<T> found, String what, Consumer<T> show) {
        if (found instanceof Found.One<T> one) {
            show.accept(one.value());
        } else if (found instanceof Found.Many<T> many) {
            missing(context, "Several have an id that begins so: " + String.join(", ", many.ids()) + ".");
        } else {
            missing(context, "The record holds no such " + what + ". It may have been in a report that was taken out.");
        }
    }

    private void missing(Context context, String text) {
        context.status(HttpStatus.NOT_FOUND).html(pages.message("Not found", text));
    }

    private void asset(Context context) throws IOException {
        var name = context.pathParam("name");
        var type = ASSETS.get(name);
        if (type == null) {
            missing(context, "There is no such file.");
            return;
        }
        try (var in = PageRoutes.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("resource web/" + name + " is not in the program"));
            }
            context.header("Cache-Control", "max-age=3600").contentType(type).result(in.readAllBytes());
        }
    }
}
