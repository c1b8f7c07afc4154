package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chancery.query.Holders;

/** Offices: who held which, and the page of each. */
final class OfficeRoutes implements Routes {

    private static final int RECENT = 40;
    private static final int ALL = 60;

    private final Desk desk;

    OfficeRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(
                "/offices",
                context -> desk.show(
                        context,
                        "offices",
                        page(Desk.text(context, "q"), Desk.text(context, "on"), PassedOver.none(context, "on"))));
        routes.get("/offices/{id}", this::office);
    }

    private OfficesPage page(String words, String on, Optional<String> passedOver) {
        try {
            var day = on.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(on));
            var tenures = words.isEmpty()
                    ? List.<TenureLine>of()
                    : TenureLine.of(
                            desk.questions().holders(words, day).holders().stream()
                                    .map(Holders.Holder::tenure)
                                    .limit(ALL)
                                    .toList(),
                            desk.names());
            return new OfficesPage(
                    words,
                    on,
                    tenures,
                    words.isEmpty() ? TenureLine.of(desk.views().tenures(RECENT), desk.names()) : List.of(),
                    passedOver);
        } catch (DateTimeParseException e) {
            return new OfficesPage(
                    words, on, List.of(), List.of(), Optional.of("“" + on + "” is no day; write it as 2021-09-22."));
        }
    }

    private void office(Context context) {
        var found = desk.views().office(context.pathParam("id"));
        if (found.isEmpty()) {
            desk.missing(context, "Nobody is known to have held such an office.");
            return;
        }
        var office = found.get();
        desk.show(
                context,
                "office",
                new OfficePage(
                        office.title(),
                        office.name(),
                        office.country()
                                .map(desk.names()::of)
                                .or(office::organisation)
                                .orElse(""),
                        office.country().map(Links::country).orElse(""),
                        office.id(),
                        office.holders().stream()
                                .map(tenure -> TenureLine.of(tenure, desk.names(), ALL))
                                .toList()));
    }
}
