package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;

/** Where sources disagree. */
final class ConflictRoutes implements Routes {

    private static final int SIZE = 12;

    private final Desk desk;

    ConflictRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/conflicts", this::page);
    }

    private void page(Context context) {
        int number = Desk.number(context);
        var found = desk.views()
                .disputed(Filter.with().disputed(true).build(), Order.LATEST, new Page(SIZE, (number - 1) * SIZE));
        var rows = found.rows().stream()
                .map(view -> {
                    var page = EventPage.of(view, desk);
                    return new ConflictsPage.Row(page.line(), page.conflicts());
                })
                .toList();
        var paging = new Paging("/conflicts", "", number, found.total(), SIZE);
        desk.show(
                context,
                "conflicts",
                new ConflictsPage(found.total(), rows, paging.previous(), paging.next(), PassedOver.none(context)));
    }
}
