package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Events along time: {@code /timeline}, with the filters of the list of events. */
final class TimelineRoutes implements Routes {

    private static final int MOST = 400;

    private final Desk desk;

    TimelineRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/timeline", this::page);
    }

    private void page(Context context) {
        var problems = PassedOver.events(context);
        var query = EventQuery.of(context.queryParamMap());
        var lines = desk.lines(desk.views().course(query.filter(problems), MOST));
        var note = lines.size() == MOST
                ? "The latest " + MOST + " events that fit; narrow the filters to see earlier ones."
                : lines.size() + (lines.size() == 1 ? " event" : " events") + " with a day";
        desk.show(context, "timeline", new FigurePage<>("/timeline", query, lines, note, PassedOver.told(problems)));
    }
}
