package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import org.chancery.query.Arrivals.Stretch;
import org.chancery.query.Filter;
import org.chancery.store.Outbox;

/** What came since a mark that the address has, or within the last day. */
final class DigestRoutes implements Routes {

    private static final int MOST = 200;
    private static final Duration DAY = Duration.ofDays(1);

    private final Desk desk;
    private final Clock clock;

    DigestRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/digest", context -> desk.show(context, "digest", page(context)));
    }

    private DigestPage page(Context context) {
        var questions = desk.questions();
        var given = Desk.text(context, "since");
        boolean own = given.matches("\\d{1,18}");
        long since = own
                ? Long.parseLong(given)
                : Outbox.existing(questions.address())
                        .flatMap(outbox -> outbox.markAt(clock.instant().minus(DAY)))
                        .orElse(0L);
        var arrivals = questions.arrivals(Filter.all(), Stretch.since(since), true, MOST);
        return new DigestPage(
                own ? "" : "Within the last day, as far as this server has run",
                News.of(since, arrivals, desk),
                desk.lines(desk.views().overview().coming()));
    }
}
