package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** Countries, each and in pairs. */
final class CountryRoutes implements Routes {

    private final Desk desk;

    CountryRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/countries", context -> desk.show(context, "countries", all()));
        routes.get("/countries/{code}", this::country);
        routes.get("/countries/{one}/{other}", this::pair);
    }

    private CountriesPage all() {
        return new CountriesPage(desk.views().countries().stream()
                .map(count -> new CountryPage.Link(
                        desk.names().of(count.value()), Links.country(count.value()), count.events()))
                .toList());
    }

    private void country(Context context) {
        var code = code(context, "code");
        if (desk.names().has(code)) {
            desk.show(
                    context,
                    "country",
                    CountryPage.of(List.of(code), desk.views().country(code), desk));
        } else {
            unknown(context, code);
        }
    }

    private void pair(Context context) {
        var one = code(context, "one");
        var other = code(context, "other");
        if (!desk.names().has(one)) {
            unknown(context, one);
        } else if (!desk.names().has(other)) {
            unknown(context, other);
        } else if (one.equals(other)) {
            context.redirect(Links.country(one));
        } else {
            desk.show(
                    context,
                    "country",
                    CountryPage.of(List.of(one, other), desk.views().pair(one, other), desk));
        }
    }

    private static String code(Context context, String name) {
        return context.pathParam(name).toUpperCase(Locale.ROOT);
    }

    private void unknown(Context context, String code) {
        desk.missing(context, "No country has the code “" + code + "”. Codes are ISO 3166-1 alpha-3: JPN, GBR.");
    }
}
