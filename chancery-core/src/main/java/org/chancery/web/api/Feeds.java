package org.chancery.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.export.Target;
import org.chancery.export.view.ICalendar;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.SourcedEvent;

/** Any filter of events as a feed to subscribe to: Atom of what is new, iCalendar of what was and will be. */
final class Feeds {

    private static final int NEW = 50;
    private static final int YEARS = 1;

    private final Questions questions;
    private final AtomFeed atom = new AtomFeed();

    Feeds(Questions questions) {
        this.questions = questions;
    }

    /** A feed: its path, what it gives, its media type, and what answers. */
    record Feed(
            String path, String summary, String type, List<Parameter> parameters, BiConsumer<Context, Filter> answer) {}

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
                        this::calendar));
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
        feed.answer().accept(context, new Request(context, endpoint, false).filter());
    }

    private void atom(Context context, Filter filter) {
        var events = questions.events(filter, Order.NEW, Page.first(NEW)).rows();
        var sources = questions.select(
                Filter.all(),
                all -> all.sources(events.stream()
                        .flatMap(event -> event.mentions().stream())
                        .map(mention -> mention.where().report())
                        .distinct()
                        .toList()));
        var sourced =
                events.stream().map(event -> new SourcedEvent(event, sources)).toList();
        var here = context.scheme() + "://" + context.host();
        context.contentType("application/atom+xml; charset=utf-8")
                .result(atom.of(sourced, here, context.path(), Optional.ofNullable(context.queryString())));
    }

    private void calendar(Context context, Filter filter) {
        var from = filter.from().or(() -> questions.views().present().map(day -> day.minusYears(YEARS)));
        var bounded = new Filter(
                filter.words(),
                filter.who(),
                filter.countries(),
                filter.types(),
                filter.statuses(),
                from,
                filter.to(),
                filter.place(),
                filter.about(),
                filter.outlet(),
                filter.inPerson(),
                filter.disputed());
        var bytes = new ByteArrayOutputStream();
        questions.select(bounded, selection -> {
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
