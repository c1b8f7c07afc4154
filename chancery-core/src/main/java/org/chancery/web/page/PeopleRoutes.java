package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.query.PersonRow;
import org.chancery.query.PersonView;

/** People: who they are, and the page of each. */
final class PeopleRoutes implements Routes {

    private final Desk desk;

    PeopleRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/people", this::people);
        routes.get(
                "/people/{id}",
                context -> desk.one(
                        context,
                        desk.views().person(context.pathParam("id")),
                        "person",
                        (PersonView view) -> desk.show(context, "person", PersonPage.of(view, desk))));
    }

    private void people(Context context) {
        var problem = PassedOver.told(PassedOver.of(context.queryParamMap().keySet(), List.of("country")));
        var words = Desk.text(context, "q");
        var country = Optional.of(Desk.text(context, "country").toUpperCase(Locale.ROOT))
                .filter(desk.names()::has);
        int number = Desk.number(context);
        if (!words.isEmpty()) {
            desk.show(
                    context, "people", page(words, country, desk.views().people(words), 1, Optional.empty(), problem));
            return;
        }
        // one more than a page holds tells whether there is a next
        var page = Paging.page(number);
        var rows = desk.views().people(country, new org.chancery.query.Page(page.limit() + 1, page.offset()));
        var next = rows.size() > Paging.SIZE ? Optional.of(number + 1) : Optional.<Integer>empty();
        desk.show(
                context,
                "people",
                page(words, country, rows.subList(0, Math.min(rows.size(), Paging.SIZE)), number, next, problem));
    }

    private PeoplePage page(
            String words,
            Optional<String> country,
            List<PersonRow> people,
            int number,
            Optional<Integer> next,
            Optional<String> problem) {
        var filter = country.map(iso3 -> "country=" + iso3 + "&").orElse("");
        return new PeoplePage(
                words,
                country.map(desk.names()::of).orElse(""),
                people.stream().map(this::row).toList(),
                number > 1 ? Optional.of("/people?" + filter + "page=" + (number - 1)) : Optional.empty(),
                next.map(after -> "/people?" + filter + "page=" + after),
                problem);
    }

    private PeoplePage.Row row(PersonRow row) {
        var person = row.party();
        return new PeoplePage.Row(
                Links.party(person),
                PartyLine.capital(person.name()),
                row.office().map(tenure -> tenure.title()).orElse(""),
                person.country().map(desk.names()::of).orElse(""),
                person.country().map(Links::country).orElse(""),
                person.events());
    }
}
