package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lazy;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.pipeline.Auditing;
import org.chancery.pipeline.Coding;
import org.chancery.pipeline.Reviewing;
import org.chancery.query.Questions;
import org.chancery.store.StoreFault;
import org.chancery.store.StoreWriter;
import org.chancery.web.api.ApiRoutes;
import org.chancery.web.api.Problem;
import org.chancery.web.mcp.McpService;
import org.chancery.web.page.AuditRoutes;
import org.chancery.web.page.JudgementRoutes;
import org.chancery.web.page.PageRoutes;
import org.chancery.web.page.Pages;
import org.chancery.web.page.ProposalRoutes;
import org.chancery.web.page.ReviewRoutes;
import org.chancery.web.page.Underway;
import org.eclipse.jetty.ee10.servlet.FilterHolder;

/** The web server of a record. Writes what people judge and keep, and nothing else; serves while another process writes. Thread-safe. */
public final class Server implements AutoCloseable {

    // pages load what this server has and nothing else; words of reports can never be scripts. A drawing is saved by
    // way of a blob
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final long MOST_BYTES = 2_000_000;

    /** More conditions would make a question that the store refuses. */
    private static final int MOST_CONDITIONS = 200;

    private static final Pattern OPERATOR = Pattern.compile("[a-zA-Z]+:");

    private final Pages pages = new Pages();
    private final Javalin app;

    /**
     * Serves a record.
     *
     * @param host the address to bind to: {@code 127.0.0.1} for this machine alone
     * @param port 0 for any that is free
     */
    public Server(Questions questions, String host, int port) {
        this(questions, new Coding()::code, host, port);
    }

    /** @param coder codes what users paste; not called before the first of them does */
    public Server(Questions questions, Function<Report, Coded> coder, String host, int port) {
        this(questions, coder, Access.local(host, port), Optional::empty);
    }

    /** Serves a record to those who may ask. */
    public Server(Questions questions, Access access) {
        this(questions, new Coding()::code, access, Optional::empty);
    }

    /**
     * Serves a record, also while it is being filled.
     *
     * @param coder codes what users paste; not called before the first of them does
     * @param underway what is being read into the record now, if anything
     */
    public Server(
            Questions questions, Function<Report, Coded> coder, Access access, Supplier<Optional<Underway>> underway) {
        this(questions, coder, access, underway, new StoreWriter(questions.address()));
    }

    /**
     * Serves a record into which others in this process write, too.
     *
     * @param writer shared with them
     */
    public Server(
            Questions questions,
            Function<Report, Coded> coder,
            Access access,
            Supplier<Optional<Underway>> underway,
            StoreWriter writer) {
        var writes = new Writes(writer);
        var mcp = new Lazy<>(() -> new McpService(
                        questions, () -> address(access.shown()).toString().replaceFirst("/$", ""))
                .servlet());
        this.app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MOST_BYTES;
            config.http.prefer405over404 = true;
            config.jetty.modifyServletContextHandler(handler ->
                    handler.addFilter(new FilterHolder(new Methods()), "/*", EnumSet.of(DispatcherType.REQUEST)));
            config.routes.before(Server::guard);
            new Gate(access).add(config.routes);
            config.routes.post("/mcp", context -> mcp.get().service(context.req(), context.res()));
            new JudgeRoutes(questions, writes).add(config.routes);
            new JudgementRoutes(questions, pages).add(config.routes);
            new ProposalRoutes(questions, pages).add(config.routes);
            new AuditRoutes(
                            questions,
                            pages,
                            () -> questions.use(store -> new Auditing(store, Clock.systemUTC())),
                            new KeptAudits(writes))
                    .add(config.routes);
            new ReviewRoutes(
                            questions,
                            pages,
                            (queue, by, past) ->
                                    writes.make(store -> new Reviewing(store, Clock.systemUTC()).next(queue, by, past)))
                    .add(config.routes);
            new SearchRoutes(questions, pages).add(config.routes);
            new FeedRoutes(questions, pages).add(config.routes);
            // twins in JSON first: /events/{id} would take /events/e-1.json for an id
            new ApiRoutes(questions).add(config.routes);
            new PageRoutes(questions, pages, coder, new Keeping(writes, coder), underway).add(config.routes);
            config.routes.exception(HttpResponseException.class, (error, context) -> {
                if (error.getStatus() == 405) {
                    context.header("Allow", String.join(", ", error.getDetails().values()));
                }
                if (ApiRoutes.answers(context.path())) {
                    ApiRoutes.explain(error, context);
                } else {
                    context.status(error.getStatus()).html(pages.message("Not possible", error.getMessage()));
                }
            });
            config.routes.exception(StoreFault.class, (fault, context) -> {
                if (ApiRoutes.answers(context.path())) {
                    Problem.of(503, "Not now", fault.getMessage()).answer(context);
                } else {
                    context.status(503).html(pages.message("Not now", fault.getMessage()));
                }
            });
            config.routes.after(EntityTag::add);
            config.routes.error(404, context -> {
                if (Objects.requireNonNullElse(context.result(), "").isEmpty()
                        || "Endpoint GET not found".equals(context.result())) {
                    context.html(pages.message("Not found", "There is no page at this address."));
                }
            });
        });
        app.start(access.host(), access.port());
    }

    /** The addresses that it answers to a GET, parameters in braces. */
    List<String> addresses() {
        return app.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(route -> route.endpoint.method == HandlerType.GET)
                .map(route -> route.endpoint.path)
                .toList();
    }

    /** Where the first page is. */
    public URI address(String host) {
        return URI.create("http://" + host + ":" + app.port() + "/");
    }

    @Override
    public void close() {
        app.stop();
    }

    /** How many conditions a value makes: of a search those that have an operator, of a filter each word. */
    private static long conditions(String name, String value) {
        return name.equals("q")
                ? OPERATOR.matcher(value).results().count()
                : value.strip().split("\\s+").length;
    }

    private static void guard(Context context) {
        long asked = context.queryParamMap().entrySet().stream()
                .flatMap(given -> given.getValue().stream().map(value -> conditions(given.getKey(), value)))
                .mapToLong(Long::longValue)
                .sum();
        if (asked > MOST_CONDITIONS) {
            throw new BadRequestResponse("That asks for too much at once: at most " + MOST_CONDITIONS + " conditions.");
        }
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // other sites are told nothing; with no-referrer a browser would hide from our own forms, too, where they come
        // from
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
