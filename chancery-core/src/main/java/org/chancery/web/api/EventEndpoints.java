package org.chancery.web.api;

import static org.chancery.web.api.Parameter.and;

import java.util.List;
import java.util.Optional;
import org.chancery.export.Columns;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.query.EventView;
import org.chancery.query.Facets;
import org.chancery.query.Filter;
import org.chancery.query.Hit;
import org.chancery.query.Order;
import org.chancery.query.Overview;
import org.chancery.query.Questions;
import org.chancery.query.Spots;
import org.chancery.query.Ties;
import tools.jackson.databind.node.JsonNodeFactory;

/** Events: found, counted, drawn, and one by one. */
final class EventEndpoints {

    private static final List<String> ORDERS = List.of("default", "latest", "earliest", "told", "new");
    private static final int COURSE = 500;

    private final Questions questions;

    EventEndpoints(Questions questions) {
        this.questions = questions;
    }

    List<Endpoint> list() {
        var filter = Parameter.filter();
        var order = Parameter.oneOf(
                "order",
                "With words the best fitting first, else the latest; told: by most reports; new: by arrival.",
                ORDERS);
        return List.of(
                new Endpoint(
                        "/overview",
                        "What is new in the record, what is coming, where its sources disagree.",
                        List.of(),
                        false,
                        schemas -> schemas.of(Overview.class),
                        request -> Reply.of(questions.views().overview())),
                new Endpoint(
                        "/events",
                        "Events by words and filters, each whole, with its evidence.",
                        and(filter, order, Parameter.LIMIT, Parameter.CURSOR, Parameter.WITH_TOTAL),
                        true,
                        schemas -> schemas.page(Event.class),
                        request -> events(request, request.filter())),
                new Endpoint(
                        "/conflicts",
                        "Events on which their reports disagree.",
                        and(filter, Parameter.LIMIT, Parameter.CURSOR, Parameter.WITH_TOTAL),
                        true,
                        schemas -> schemas.page(Event.class),
                        request -> events(request, disputed(request.filter()))),
                new Endpoint(
                        "/facets",
                        "How many events have each value, over the latest of a filter.",
                        filter,
                        false,
                        schemas -> schemas.of(Facets.class),
                        request -> Reply.of(questions.facets(request.filter()))),
                new Endpoint(
                        "/timeline",
                        "The latest events of a filter in their course, the earliest first.",
                        filter,
                        true,
                        schemas -> schemas.page(Event.class),
                        request -> Reply.list(questions.views().course(request.filter(), COURSE), Columns.EVENTS)),
                new Endpoint(
                        "/map",
                        "Where the latest events of a filter were.",
                        filter,
                        true,
                        schemas -> schemas.of(Spots.class),
                        request -> {
                            var spots = questions.views().spots(request.filter());
                            return Reply.of(spots, spots.spots(), Tabled.SPOTS);
                        }),
                new Endpoint(
                        "/network",
                        "Who met whom in the latest meetings of a filter.",
                        and(filter, Parameter.oneOf("by", "People or countries.", List.of("people", "countries"))),
                        true,
                        schemas -> schemas.of(Ties.class),
                        request -> {
                            boolean countries = request.oneOf("by", List.of("people", "countries"))
                                    .equals("countries");
                            var ties = questions.views().ties(request.filter(), countries);
                            return Reply.of(ties, ties.ties(), Tabled.TIES);
                        }),
                new Endpoint(
                        "/events/{id}",
                        "An event; an id it once had, or the unique beginning of one, leads to it too.",
                        List.of(Parameter.id("Id of the event.")),
                        false,
                        schemas -> schemas.of(Event.class),
                        request -> Reply.of(One.of(questions.event(request.id()), "event", request.id()))),
                new Endpoint(
                        "/events/{id}/around",
                        "The reports of an event, what was said there, and the events related to it.",
                        List.of(Parameter.id("Id of the event.")),
                        false,
                        schemas -> schemas.of(Line.Around.class),
                        request -> Reply.of(Line.Around.of(view(request.id())))),
                new Endpoint(
                        "/events/{id}/annotations",
                        "The evidence of an event as W3C Web Annotations: each value with the words it was read from.",
                        List.of(Parameter.id("Id of the event.")),
                        false,
                        schemas -> Schemas.ref("AnnotationPage"),
                        request -> new Reply(Annotations.of(view(request.id())), Optional.empty(), Optional.empty())));
    }

    private EventView view(String id) {
        return One.of(questions.views().event(id), "event", id);
    }

    private static Filter disputed(Filter filter) {
        return filter.but().disputed(true).build();
    }

    private Reply events(Request request, Filter filter) {
        var order = order(request, filter);
        var page = request.page();
        var hits = questions.hits(filter, order, page);
        int limit = request.limit();
        boolean more = hits.size() > limit;
        var shown = more ? hits.subList(0, limit) : hits;
        var json = JsonNodeFactory.instance.objectNode();
        var items = json.putArray("items");
        shown.forEach(hit -> items.add(item(hit)));
        var next = more ? Optional.of(next(order, page.offset(), shown)) : Optional.<String>empty();
        next.ifPresent(cursor -> json.put("next", cursor));
        if (request.flag("with_total")) {
            json.put("total", questions.count(filter));
        }
        var table =
                new Reply.Table<>(Columns.EVENTS, shown.stream().map(Hit::event).toList());
        return new Reply(json, Optional.of(table), next);
    }

    private static tools.jackson.databind.JsonNode item(Hit hit) {
        var json = RecordJson.of(hit.event());
        if (!hit.snippet().isEmpty()) {
            json.set("snippet", Json.of(hit.snippet()));
        }
        return json;
    }

    private static Order order(Request request, Filter filter) {
        return switch (request.text("order").isPresent() ? request.oneOf("order", ORDERS) : "default") {
            case "latest" -> Order.LATEST;
            case "earliest" -> Order.EARLIEST;
            case "told" -> Order.TOLD;
            case "new" -> Order.NEW;
            default -> filter.words().isPresent() ? Order.BEST : Order.LATEST;
        };
    }

    private static String next(Order order, int offset, List<Hit> shown) {
        return order == Order.LATEST || order == Order.EARLIEST
                ? Cursor.after(shown.get(shown.size() - 1).event())
                : Cursor.after(offset + shown.size());
    }
}
