package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.store.Outbox;
import org.chancery.watch.Watch;
import org.chancery.watch.Watches;
import tools.jackson.databind.json.JsonMapper;

/** Watches: a page of them, one of each, the messages that were sent, and the forms that set and drop one. */
final class WatchRoutes implements Routes {

    private static final int LATEST = 25;
    private static final int MESSAGES = 200;

    private final Desk desk;
    private final Clock clock;
    private final Watches watches;

    WatchRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.watches = new Watches(desk.questions().address());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/watches.json", this::json);
        routes.get(
                "/watches",
                context -> desk.show(
                        context,
                        "watches",
                        new WatchesPage(
                                Desk.text(context, "name"),
                                Desk.text(context, "q"),
                                outbox().stream()
                                        .flatMap(outbox -> outbox.channels().stream())
                                        .toList(),
                                WatchesPage.lines(watches.all()))));
        routes.get("/messages", context -> desk.show(context, "messages", messages(MESSAGES)));
        routes.get("/watches/{id}", this::one);
        routes.post("/watches", this::set);
        routes.post("/watches/drop", context -> {
            watches.drop(form(context, "id"));
            context.redirect("/watches", HttpStatus.SEE_OTHER);
        });
        routes.post("/messages/again", context -> {
            outbox().ifPresent(outbox -> outbox.again(form(context, "id"), clock.instant()));
            context.redirect("/messages", HttpStatus.SEE_OTHER);
        });
    }

    /** There is none where nothing was ever to be sent. */
    private java.util.Optional<Outbox> outbox() {
        return Outbox.existing(desk.questions().address());
    }

    private List<WatchesPage.Sent> messages(int most) {
        return outbox().stream()
                .flatMap(outbox -> outbox.latest(most).stream())
                .map(WatchesPage.Sent::of)
                .toList();
    }

    private void one(Context context) {
        var found = watches.get(context.pathParam("id"));
        if (found.isEmpty()) {
            desk.missing(context, "Nothing is watched under this address. It may have been dropped.");
            return;
        }
        desk.show(context, "watch", page(found.get()));
    }

    private WatchesPage.One page(Watch watch) {
        return new WatchesPage.One(
                WatchesPage.Line.of(watch),
                desk.lines(desk.questions()
                        .events(watch.filter(), Order.NEW, Page.first(LATEST))
                        .rows()),
                messages(MESSAGES).stream()
                        .filter(sent -> sent.watch().equals(watch.id()))
                        .limit(LATEST)
                        .toList());
    }

    private void set(Context context) {
        try {
            var watch = watches.set(
                    form(context, "name"),
                    form(context, "q"),
                    context.formParams("channel"),
                    desk.questions().mark());
            context.redirect("/watches/" + watch.id(), HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
    }

    private void json(Context context) {
        var json = new JsonMapper().createObjectNode();
        var items = json.putArray("items");
        for (var line : WatchesPage.lines(watches.all())) {
            items.addObject()
                    .put("name", line.name())
                    .put("kind", line.kind())
                    .put("query", line.query())
                    .put("page", line.link())
                    .put("events", line.events())
                    .put("feed", line.feed())
                    .put("calendar", line.calendar());
        }
        context.contentType("application/json; charset=utf-8").result(json.toString());
    }

    private static String form(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }
}
