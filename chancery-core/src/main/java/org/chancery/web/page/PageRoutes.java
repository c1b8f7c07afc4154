package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.function.Function;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.query.Questions;

/** All pages and what they load. Thread-safe. */
public final class PageRoutes {

    private final List<Routes> all;

    /** @param coder codes what users paste; called when the first of them does, by one thread at a time */
    public PageRoutes(Questions questions, Pages pages, Function<Report, Coded> coder) {
        var desk = new Desk(questions, pages);
        this.all = List.of(
                new HomeRoutes(desk),
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
                new CodeRoutes(desk, coder),
                new Assets());
    }

    public void add(RoutesConfig routes) {
        all.forEach(some -> some.add(routes));
    }
}
