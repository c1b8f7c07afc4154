package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.query.Arrivals.Stretch;
import org.chancery.query.Days;
import org.chancery.query.Filter;
import org.chancery.watch.SavedSearches;
import org.chancery.watch.Watches;

/** The first page, with what is new since the reader's last visit. */
final class HomeRoutes implements Routes {

    private static final int NEWS = 12;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Desk desk;
    private final Supplier<Optional<Underway>> underway;
    private final Clock clock;
    private final SavedSearches searches;
    private final Watches watches;

    HomeRoutes(Desk desk, Supplier<Optional<Underway>> underway, Clock clock) {
        this.desk = desk;
        this.underway = underway;
        this.clock = clock;
        this.searches = new SavedSearches(desk.questions().address());
        this.watches = new Watches(desk.questions().address());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", context -> desk.show(context, "home", page(context)));
        routes.post("/seen", context -> {
            keep(context, LastVisit.first(desk.questions().mark(), clock.instant()));
            context.redirect("/", HttpStatus.SEE_OTHER);
        });
    }

    private HomePage page(Context context) {
        // asked first: what is done meanwhile is in the record that is looked at
        var now = underway.get();
        var overview = desk.views().overview();
        return new HomePage(
                now,
                overview.size(),
                overview.now().map(Days::of).orElse(""),
                news(context),
                saved(),
                desk.lines(overview.latest()),
                desk.lines(overview.coming()),
                desk.lines(overview.unheard()),
                desk.lines(overview.told()),
                desk.lines(overview.disputed()),
                Chart.counts(overview.months(), "events"));
    }

    /** What came since the last visit; nothing to tell whoever is here for the first time. */
    private Optional<News> news(Context context) {
        long mark = desk.questions().mark();
        var before = LastVisit.of(context.cookie(LastVisit.COOKIE));
        var visit = before.map(last -> last.look(mark, clock.instant()))
                .orElseGet(() -> LastVisit.first(mark, clock.instant()));
        keep(context, visit);
        return before.map(last -> News.of(
                visit.before(),
                desk.questions().arrivals(Filter.all(), Stretch.since(visit.before()), true, NEWS),
                desk));
    }

    private static void keep(Context context, LastVisit visit) {
        var cookie = new Cookie(LastVisit.COOKIE, visit.cookie());
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }

    private List<HomePage.Link> saved() {
        return Stream.concat(
                        watches.all().stream().map(watch -> new HomePage.Link(watch.name(), "/watches/" + watch.id())),
                        searches.all().stream()
                                .map(saved ->
                                        new HomePage.Link(saved.name(), "/events?q=" + Links.query(saved.query()))))
                .toList();
    }
}
