package org.chancery.web.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.export.Cells;
import org.chancery.query.Questions;

/**
 * The addresses that answer programs: {@code /api/v1…}, and beside each page its twins {@code .json} and, of lists, {@code .csv}.
 * Thread-safe.
 */
public final class ApiRoutes {

    static final String BASE = "/api/v1";

    private final List<Endpoint> endpoints;
    private final Feeds feeds;
    private final String openApi;

    public ApiRoutes(Questions questions) {
        this.endpoints = Stream.of(
                        new EventEndpoints(questions).list(),
                        new StatementEndpoints(questions).list(),
                        new RecordEndpoints(questions).list())
                .flatMap(List::stream)
                .toList();
        this.feeds = new Feeds(questions);
        this.openApi = OpenApi.of(endpoints, feeds.endpoints()).toString();
    }

    /** Adds them; before the pages, or {@code /events/{id}} would take {@code /events/e-1.json} for an id. */
    public void add(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> problem.answer(context));
        routes.get(BASE, this::contents);
        routes.get(BASE + "/openapi.json", context -> json(context, openApi));
        for (var endpoint : endpoints) {
            if (endpoint.table()) {
                routes.get(BASE + endpoint.path() + ".csv", context -> csv(context, endpoint));
                routes.get(endpoint.path() + ".csv", context -> csv(context, endpoint));
            }
            routes.get(twin(endpoint.path()), context -> answer(context, endpoint));
        }
        feeds.add(routes);
        for (var endpoint : endpoints) {
            routes.get(BASE + endpoint.path(), context -> answer(context, endpoint));
        }
        routes.get(BASE + "/<path>", context -> {
            throw Problem.missing("There is nothing at this address; " + BASE + "/openapi.json says what there is.");
        });
    }

    /** Whether an address answers programs, so that its errors are told as they read them. */
    public static boolean answers(String path) {
        return path.startsWith(BASE) || path.matches(".*\\.(json|csv|atom|ics)");
    }

    /** Tells an error of the server's own as a problem. */
    public static void explain(HttpResponseException error, Context context) {
        Problem.of(error.getStatus(), error.getMessage(), error.getMessage()).answer(context);
    }

    /** The page {@code /} has its twin at {@code /index.json}. */
    private static String twin(String path) {
        return (path.equals("/overview") ? "/index" : path) + ".json";
    }

    private void contents(Context context) {
        var json = Json.MAPPER.createObjectNode();
        json.put("openapi", BASE + "/openapi.json");
        var links = json.putArray("endpoints");
        endpoints.forEach(endpoint ->
                links.addObject().put("path", BASE + endpoint.path()).put("summary", endpoint.summary()));
        json(context, json.toString());
    }

    private static void answer(Context context, Endpoint endpoint) {
        var reply = endpoint.answer().apply(new Request(context, endpoint, false));
        link(context, reply);
        json(context, reply.json().toString());
    }

    private static void json(Context context, String text) {
        context.contentType("application/json; charset=utf-8").result(text);
    }

    private static void csv(Context context, Endpoint endpoint) {
        var reply = endpoint.answer().apply(new Request(context, endpoint, true));
        link(context, reply);
        var name = endpoint.path().substring(1).replace('/', '-');
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"chancery-" + name + ".csv\"")
                .result(table(reply.table().orElseThrow()));
    }

    private static String table(Reply.Table<?> table) {
        var text = new StringWriter();
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            out.writeRecord(table.columns().names());
            for (int row = 0; row < table.rows().size(); row++) {
                out.writeRecord(Cells.safe(table.cells(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Says where a list goes on in a header as well, since CSV has no other place for it. */
    private static void link(Context context, Reply reply) {
        reply.next().ifPresent(cursor -> {
            var query = Optional.ofNullable(context.queryString()).orElse("");
            var others = Stream.of(query.split("&"))
                    .filter(part -> !part.isEmpty() && !part.startsWith("cursor="))
                    .toList();
            var all = Stream.concat(others.stream(), Stream.of("cursor=" + cursor))
                    .toList();
            context.header("Link", "<" + context.path() + "?" + String.join("&", all) + ">; rel=\"next\"");
        });
    }
}
