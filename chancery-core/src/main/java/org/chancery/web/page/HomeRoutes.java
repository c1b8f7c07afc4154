package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.query.Days;

/** The first page. */
final class HomeRoutes implements Routes {

    private final Desk desk;
    private final Supplier<Optional<Underway>> underway;

    HomeRoutes(Desk desk, Supplier<Optional<Underway>> underway) {
        this.desk = desk;
        this.underway = underway;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", context -> desk.show(context, "home", page()));
    }

    private HomePage page() {
        // asked first: what is done meanwhile is in the record that is looked at
        var now = underway.get();
        var overview = desk.views().overview();
        return new HomePage(
                now,
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
