package org.chancery.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chancery.export.SaidWords;
import org.chancery.export.Target;
import org.chancery.export.view.ICalendar;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.ReportSource;
import org.chancery.query.SourcedEvent;

/** Lists to subscribe to: any filter of events, or of statements, as Atom of what is new; events as iCalendar of what was and will be. */
final class Feeds {

    private static final int NEW = 50;
    private static final int YEARS = 1;

    private final Questions questions;

    Feeds(Questions questions) {
        this.questions = questions;
    }

    /** A feed: its path, what it gives, its media type, and what answers. */
    record Feed(
            String path,
            String summary,
            String type,
            List<Parameter> parameters,
            BiConsumer<Context, Request> answer) {}

    List<Feed> endpoints() {
        return List.of(
                new Feed(
                        "/events.atom",
                        "What came into the record, or changed in it, last, of any filter, as an Atom feed.",
                        "application/atom+xml",
                        Parameter.filter(),
                        this::atom),
                new Feed(
                        "/events.ics",
                        "Events of any filter as a calendar; without “from”, those of the record's last year and all to come.",
                        "text/calendar",
                        Parameter.filter(),
                        (context, request) -> calendar(context, lately(request.filter()))),
                new Feed(
                        "/statements.atom",
                        "The latest statements of any filter, as an Atom feed.",
                        "application/atom+xml",
                        StatementEndpoints.FILTER,
                        this::statements),
                new Feed(
                        "/calendar.ics",
                        "The events of a month or a stretch as a calendar; without one, those of the latest month.",
                        "text/calendar",
                        Stretch.PARAMETERS,
                        (context, request) -> calendar(context, within(Stretch.of(request, questions)))));
    }

    void add(RoutesConfig routes) {
        for (var feed : endpoints()) {
            for (var base : List.of("", ApiRoutes.BASE)) {
                routes.get(base + feed.path(), context -> answer(context, feed));
            }
        }
    }

    private static void answer(Context context, Feed feed) {
        var endpoint = new Endpoint(feed.path(), feed.summary(), feed.parameters(), false, null, null);
        feed.answer().accept(context, new Request(context, endpoint, false));
    }

    private void atom(Context context, Request request) {
        var events =
                questions.events(request.filter(), Order.NEW, Page.first(NEW)).rows();
        var sources = sources(
                events.stream().flatMap(event -> event.mentions().stream()).map(mention -> mention.where()
                        .report()));
        var ends = questions.select(Filter.all(), all -> all.planEnds(events));
        var sourced = events.stream()
                .map(event -> new SourcedEvent(event, sources, Optional.ofNullable(ends.get(event.id()))))
                .toList();
        xml(context, new EventFeed(asked(context)).of(sourced));
    }

    private void statements(Context context, Request request) {
        var found = questions.statements(StatementEndpoints.said(request, request.text("who")), Page.first(NEW));
        var sources = sources(found.rows().stream().map(said -> said.where().report()));
        var within = found.rows().stream()
                .filter(SaidWords::isWithin)
                .map(said -> said.where().report())
                .distinct()
                .toList();
        xml(context, new SaidFeed(asked(context), questions.reportRows(within)).of(found.rows(), sources));
    }

    private Map<String, ReportSource> sources(Stream<String> reports) {
        return questions.select(
                Filter.all(), all -> all.sources(reports.distinct().toList()));
    }

    private static AtomFeed asked(Context context) {
        return new AtomFeed(
                context.scheme() + "://" + context.host(), context.path(), Optional.ofNullable(context.queryString()));
    }

    private static void xml(Context context, String feed) {
        context.contentType("application/atom+xml; charset=utf-8").result(feed);
    }

    private static Filter within(Stretch stretch) {
        return Filter.with()
                .from(Optional.of(stretch.from()))
                .to(Optional.of(stretch.to()))
                .build();
    }

    private Filter lately(Filter filter) {
        var from = filter.from().or(() -> questions.views().present().map(day -> day.minusYears(YEARS)));
        return filter.but().from(from).build();
    }

    private void calendar(Context context, Filter filter) {
        var bytes = new ByteArrayOutputStream();
        questions.select(filter, selection -> {
            try (var target = Target.stream(bytes)) {
                new ICalendar().write(selection, target);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        context.contentType("text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"chancery.ics\"")
                .result(bytes.toByteArray());
    }
}
