package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.chancery.query.EventView;

/** The page of an event. */
final class EventRoutes implements Routes {

    private final Desk desk;

    EventRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/events/{id}", this::event);
    }

    private void event(Context context) {
        desk.one(
                context,
                desk.views().event(context.pathParam("id")),
                "event",
                (EventView view) -> desk.show(context, "event", EventPage.of(view, desk)));
    }
}
