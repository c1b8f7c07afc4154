package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.chancery.query.Days;
import org.chancery.query.Ties;

/**
 * Who met whom: {@code /network}, people or, with {@code by=countries}, countries; with the filters of the list of events, which make the
 * period.
 */
final class NetworkRoutes implements Routes {

    private final Desk desk;

    NetworkRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/network", this::page);
    }

    private static boolean countries(Context context) {
        return Desk.text(context, "by").equals("countries");
    }

    private void page(Context context) {
        var problems = PassedOver.events(context, "by");
        var query = EventQuery.of(context.queryParamMap());
        boolean countries = countries(context);
        var ties = desk.views().ties(query.filter(problems), countries);
        desk.show(
                context,
                "network",
                new NetworkPage(
                        new FigurePage<>(
                                "/network",
                                query,
                                ties.ties().stream()
                                        .map(tie -> pair(tie, countries))
                                        .toList(),
                                ties.meetings() + (ties.meetings() == 1 ? " meeting held" : " meetings held"),
                                PassedOver.told(problems)),
                        countries));
    }

    private FigurePage.Pair pair(Ties.Tie tie, boolean countries) {
        return new FigurePage.Pair(
                side(tie.one(), countries),
                side(tie.other(), countries),
                tie.times(),
                Days.iso(tie.last()),
                countries
                        ? Links.pair(tie.one().id(), tie.other().id())
                        : "/events?who=" + Links.query(tie.one().id()) + "&with="
                                + Links.query(tie.other().id()) + "&type=CONSULT");
    }

    private FigurePage.Side side(Ties.Node node, boolean countries) {
        return countries
                ? new FigurePage.Side(desk.names().of(node.id()), Links.country(node.id()), "")
                : new FigurePage.Side(
                        PartyLine.capital(node.name()),
                        Links.person(node.id()),
                        node.country().isEmpty() ? "" : desk.names().of(node.country()));
    }
}
