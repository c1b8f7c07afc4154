package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
import org.chancery.model.Said;
import org.chancery.query.Days;
import org.chancery.query.Page;

/** Who said what, and how what they say moved. */
final class StatementRoutes implements Routes {

    private static final int COMPARED = 120;

    private final Desk desk;

    StatementRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/statements", this::statements);
        routes.get("/statements/positions", this::positions);
    }

    private void statements(Context context) {
        var asked = StatementQuery.of(context);
        int number = Desk.number(context);
        var found = desk.questions().statements(asked.filter(asked.who()), Paging.page(number));
        var facets = desk.views().sayingFacets(asked.filter(asked.who()));
        var paging = new Paging("/statements", asked.string(), number, found.total());
        desk.show(
                context,
                "statements",
                new StatementsPage(
                        asked,
                        SaidLine.of(found.rows(), desk),
                        found.total(),
                        facets.speakers(),
                        facets.topics(),
                        paging.previous(),
                        paging.next(),
                        asked.problem()));
    }

    private void positions(Context context) {
        var asked = StatementQuery.of(context);
        var speakers = Stream.of(asked.who(), asked.with())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var months = new TreeMap<YearMonth, List<List<Said>>>();
        var shown = new ArrayList<String>();
        for (int column = 0; column < speakers.size(); column++) {
            var said = desk.questions()
                    .statements(asked.filter(speakers.get(column)), Page.first(COMPARED))
                    .rows();
            shown.add(
                    said.isEmpty()
                            ? speakers.get(column)
                            : PartyLine.capital(said.get(0).speaker().name()));
            int at = column;
            said.forEach(
                    one -> month(one).ifPresent(month -> months.computeIfAbsent(month, m -> columns(speakers.size()))
                            .get(at)
                            .add(one)));
        }
        var rows = months.entrySet().stream()
                .map(row -> new PositionsPage.Row(
                        Days.of(DateRange.of(row.getKey().atDay(1), row.getKey().atEndOfMonth())),
                        row.getValue().stream()
                                .map(cell -> SaidLine.once(SaidLine.of(cell, desk)))
                                .toList()))
                .toList();
        desk.show(context, "positions", new PositionsPage(asked, shown, rows));
    }

    private static List<List<Said>> columns(int count) {
        return Stream.generate(() -> (List<Said>) new ArrayList<Said>())
                .limit(count)
                .toList();
    }

    private static Optional<YearMonth> month(Said said) {
        return said.date().flatMap(range -> range.end().or(range::start)).map(YearMonth::from);
    }
}
