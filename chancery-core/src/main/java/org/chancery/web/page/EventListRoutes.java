package org.chancery.web.page;

import io.javalin.config.RoutesConfig;

/** The list of events with its filters and facets. */
final class EventListRoutes implements Routes {

    private final Desk desk;
    private final Site site;

    EventListRoutes(Desk desk, Site site) {
        this.desk = desk;
        this.site = site;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(
                "/events",
                context -> desk.show(
                        context,
                        "events",
                        site.events(
                                EventQuery.of(context.queryParamMap()),
                                context.queryParamMap().keySet())));
    }
}
