package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.chancery.query.Days;
import org.chancery.query.Spots;

/** Where events were: {@code /map}, with the filters of the list of events. */
final class MapRoutes implements Routes {

    private final Desk desk;

    MapRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/map", this::page);
    }

    private void page(Context context) {
        var problems = PassedOver.events(context);
        var query = EventQuery.of(context.queryParamMap());
        var spots = desk.views().spots(query.filter(problems));
        long placed = spots.spots().stream().mapToLong(Spots.Spot::events).sum();
        desk.show(
                context,
                "map",
                new FigurePage<>(
                        "/map",
                        query,
                        spots.spots().stream().map(spot -> row(query, spot)).toList(),
                        placed + " of " + spots.counted() + (spots.counted() == 1 ? " event has" : " events have")
                                + " a place that is known",
                        PassedOver.told(problems)));
    }

    private FigurePage.Place row(EventQuery query, Spots.Spot spot) {
        return new FigurePage.Place(
                spot, country(spot), "/events" + query.with("place", spot.name()), Days.iso(spot.last()));
    }

    private String country(Spots.Spot spot) {
        return spot.country().map(desk.names()::of).orElse("");
    }
}
