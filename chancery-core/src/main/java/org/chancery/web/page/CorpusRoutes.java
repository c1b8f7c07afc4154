package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.chancery.query.Days;
import org.chancery.query.ReportFilter;
import org.chancery.query.ReportRow;

/** The reports of the record: {@code /corpus}. */
final class CorpusRoutes implements Routes {

    private static final int FAILURES = 200;

    private final Desk desk;

    CorpusRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/corpus", context -> desk.show(context, "corpus", page(context)));
        routes.get("/reports", context -> {
            var query = context.queryString();
            context.redirect("/corpus" + (query == null ? "" : "?" + query) + "#reports");
        });
    }

    private CorpusPage page(Context context) {
        var words = Desk.text(context, "q");
        var outlet = Desk.text(context, "outlet");
        int number = Desk.number(context);
        var found = desk.questions()
                .reports(
                        new ReportFilter(given(words), given(outlet), Optional.empty(), Optional.empty()),
                        Paging.page(number));
        var coverage = desk.views().coverage();
        var query = (words.isEmpty() ? "" : "?q=" + Links.query(words))
                + (outlet.isEmpty() ? "" : (words.isEmpty() ? "?" : "&") + "outlet=" + Links.query(outlet));
        var paging = new Paging("/corpus", query, number, found.total());
        return new CorpusPage(
                coverage.size(),
                words,
                outlet,
                coverage.outlets().stream()
                        .map(one -> new CorpusPage.Outlet(
                                one.name(),
                                "/corpus?outlet=" + Links.query(one.name()),
                                one.reports(),
                                one.first().map(Days::iso).orElse("undated"),
                                one.last().map(Days::iso).orElse("undated")))
                        .toList(),
                Chart.counts(coverage.months(), "reports"),
                coverage.countries().stream()
                        .map(count -> new CountryPage.Link(
                                desk.names().of(count.value()), Links.country(count.value()), count.events()))
                        .toList(),
                found.rows().stream().map(CorpusRoutes::row).toList(),
                found.total(),
                desk.questions().failures().stream()
                        .limit(FAILURES)
                        .map(failure -> new CorpusPage.Failure(failure.source(), failure.reason()))
                        .toList(),
                paging.previous(),
                paging.next(),
                PassedOver.none(context, "outlet"));
    }

    private static CorpusPage.Report row(ReportRow row) {
        return new CorpusPage.Report(
                Origin.title(row.title(), row.text()),
                Links.report(row.id()),
                Origin.outlet(row),
                Stamps.words(row.published()),
                row.copyOf().isPresent(),
                row.events(),
                row.statements());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
