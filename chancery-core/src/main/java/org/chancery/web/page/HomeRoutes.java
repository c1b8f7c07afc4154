package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import org.chancery.query.Days;

/** The first page. */
final class HomeRoutes implements Routes {

    private final Desk desk;

    HomeRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", context -> desk.show(context, "home", page()));
    }

    private HomePage page() {
        var overview = desk.views().overview();
        return new HomePage(
                overview.size(),
                overview.now().map(Days::of).orElse(""),
                desk.lines(overview.latest()),
                desk.lines(overview.coming()),
                desk.lines(overview.unheard()),
                desk.lines(overview.told()),
                desk.lines(overview.disputed()),
                Chart.counts(overview.months(), "events"));
    }
}
