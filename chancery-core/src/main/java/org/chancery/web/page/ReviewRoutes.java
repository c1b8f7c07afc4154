package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.query.EventView;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReviewQueue;
import org.chancery.query.Search;

/** The page on which people read one event after another. Thread-safe. */
public final class ReviewRoutes implements Routes {

    private final Desk desk;
    private final Reviewer reviewer;

    public ReviewRoutes(Questions questions, Pages pages, Reviewer reviewer) {
        this.desk = new Desk(questions, pages);
        this.reviewer = reviewer;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/review", this::page);
    }

    private void page(Context context) {
        var by = Desk.text(context, "by");
        var kind = ReviewQueue.Kind.of(Desk.text(context, "queue"));
        var country = Desk.text(context, "country");
        var query = Desk.text(context, "q");
        var problems = new ArrayList<String>();
        var state = new ReviewQueue(kind, filter(query, country, problems)).in(desk.questions());
        var past = Optional.of(Desk.text(context, "past")).filter(id -> !id.isEmpty());
        var event = by.isEmpty() ? Optional.<Event>empty() : here(context).or(() -> reviewer.next(state, by, past));
        var back = "/review?"
                + Stream.of(
                                Map.entry("by", by),
                                Map.entry("queue", kind.label()),
                                Map.entry("country", country),
                                Map.entry("q", query))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + Links.query(entry.getValue()))
                        .collect(Collectors.joining("&"));
        desk.show(
                context,
                "review",
                new ReviewPage(
                        event.flatMap(this::view),
                        by,
                        kind,
                        country,
                        query,
                        state.done(),
                        state.events().size(),
                        back + past.map(id -> "&past=" + Links.query(id)).orElse(""),
                        back + event.map(one -> "&at=" + Links.query(one.id())).orElse(""),
                        back
                                + event.map(one -> "&past=" + Links.query(one.id()))
                                        .orElse(""),
                        problems));
    }

    private static Filter filter(String query, String country, List<String> problems) {
        var search = Search.of(query).filter(problems);
        return search.but().country(List.of(country)).build();
    }

    /** The event that was corrected, and is looked at again before it is accepted. */
    private Optional<Event> here(Context context) {
        return desk.questions().event(Desk.text(context, "at")) instanceof Found.One<Event> one
                ? Optional.of(one.value())
                : Optional.empty();
    }

    private Optional<EventPage> view(Event event) {
        return desk.views().event(event.id()) instanceof Found.One<EventView> one
                ? Optional.of(EventPage.of(one.value(), desk))
                : Optional.empty();
    }
}
