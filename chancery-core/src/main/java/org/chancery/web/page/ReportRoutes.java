package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import org.chancery.query.ReportView;

/** The page of a report. */
final class ReportRoutes implements Routes {

    private final Desk desk;

    ReportRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(
                "/reports/{id}",
                context -> desk.one(
                        context,
                        desk.questions().report(context.pathParam("id")),
                        "report",
                        (ReportView view) -> desk.show(context, "report", ReportPage.of(view, desk))));
    }
}
