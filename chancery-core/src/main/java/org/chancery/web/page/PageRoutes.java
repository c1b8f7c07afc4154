package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.query.Questions;

/** All pages and what they load. Thread-safe. */
public final class PageRoutes {

    private final List<Routes> all;

    /**
     * @param coder codes what users paste; called when the first of them does
     * @param keeper keeps what they saw coded
     * @param underway what is being read into the record now, if anything
     */
    public PageRoutes(
            Questions questions,
            Pages pages,
            Function<Report, Coded> coder,
            Keeper keeper,
            Supplier<Optional<Underway>> underway) {
        var desk = new Desk(questions, pages);
        var clock = Clock.systemUTC();
        this.all = List.of(
                new HomeRoutes(desk, underway, clock),
                new DigestRoutes(desk, clock),
                new WatchRoutes(desk, clock),
                new EventListRoutes(desk, new Site(desk)),
                new EventRoutes(desk),
                new ReportRoutes(desk),
                new PeopleRoutes(desk),
                new CountryRoutes(desk),
                new OfficeRoutes(desk),
                new StatementRoutes(desk),
                new ConflictRoutes(desk),
                new CalendarRoutes(desk),
                new TimelineRoutes(desk),
                new MapRoutes(desk),
                new NetworkRoutes(desk),
                new CorpusRoutes(desk),
                new CodeRoutes(desk, coder, keeper),
                new Assets());
    }

    public void add(RoutesConfig routes) {
        all.forEach(some -> some.add(routes));
    }
}
