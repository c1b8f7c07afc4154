package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.chancery.export.RecordJson;
import org.chancery.export.ReportJson;
import org.chancery.model.Event;
import org.chancery.query.Dossier;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The web server of a record. Reads only; serves while another process writes. Thread-safe. */
public final class Server implements AutoCloseable {

    // pages bring their own style sheet and nothing else; words of reports can never be scripts
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ASSETS =
            Map.of("chancery.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

    private final Site site;
    private final Pages pages = new Pages();
    private final Javalin app;

    /**
     * Serves a record.
     *
     * @param host the address to bind to: {@code 127.0.0.1} for this machine alone
     * @param port 0 for any that is free
     */
    public Server(Questions questions, String host, int port) {
        this.site = new Site(questions);
        this.app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.before(Server::guard);
            routes(config.routes);
            config.routes.error(404, context -> {
                if (Objects.requireNonNullElse(context.result(), "").isEmpty()
                        || "Endpoint GET not found".equals(context.result())) {
                    missing(context, "There is no page at this address.");
                }
            });
        });
        app.start(host, port);
    }

    /** Where the first page is. */
    public URI address(String host) {
        return URI.create("http://" + host + ":" + app.port() + "/");
    }

    @Override
    public void close() {
        app.stop();
    }

    private static void guard(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
    }

    private void routes(io.javalin.config.RoutesConfig routes) {
        routes.get("/", context -> html(context, "home", site.home()));
        routes.get("/events", context -> html(context, "events", site.events(EventQuery.of(context.queryParamMap()))));
        routes.get("/events.json", this::eventsJson);
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

    private static void json(Context context, JsonNode node) {
        context.contentType("application/json; charset=utf-8").result(node.toString());
    }

    private void eventsJson(Context context) {
        var page = site.events(EventQuery.of(context.queryParamMap()));
        var events = JsonNodeFactory.instance.arrayNode();
        page.lines().forEach(line -> events.add(RecordJson.of(line.event())));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("total", page.total());
        answer.set("events", events);
        page.next().ifPresent(next -> answer.put("next", next.replaceFirst("^/events", "/events.json")));
        json(context, answer);
    }

    private void event(Context context) {
        var asked = Asked.of(context.pathParam("id"));
        one(context, site.event(asked.id()), "event", (Event event) -> {
            if (asked.json()) {
                json(context, RecordJson.of(event));
            } else {
                html(context, "event", site.page(event));
            }
        });
    }

    private void report(Context context) {
        var asked = Asked.of(context.pathParam("id"));
        one(context, site.report(asked.id()), "report", (ReportView view) -> {
            if (asked.json()) {
                json(context, ReportJson.of(view.coded().report()));
            } else {
                html(context, "report", site.page(view));
            }
        });
    }

    private void party(Context context) {
        var asked = Asked.of(context.pathParam("id"));
        one(context, site.dossier(asked.id()), "person", (Dossier dossier) -> {
            if (asked.json()) {
                json(context, DossierJson.of(dossier));
            } else {
                html(context, "person", site.page(dossier));
            }
        });
    }

    private void country(Context context) {
        var code = context.pathParam("code");
        if (site.isCountry(code)) {
            html(context, "country", site.country(code));
        } else {
            missing(context, "No country has the code “" + code + "”. Codes are ISO 3166-1 alpha-3: JPN, GBR.");
        }
    }

    private <T> void one(Context context, Found<T> found, String what, java.util.function.Consumer<T> show) {
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
        try (var in = Server.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("resource web/" + name + " is not in the program"));
            }
            context.header("Cache-Control", "max-age=3600").contentType(type).result(in.readAllBytes());
        }
    }

    /** An id of an address, and whether its twin in JSON is wanted. */
    private record Asked(String id, boolean json) {

        static Asked of(String part) {
            return part.endsWith(".json")
                    ? new Asked(part.substring(0, part.length() - ".json".length()), true)
                    : new Asked(part, false);
        }
    }
}
