package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.query.Order;
import org.chancery.query.Questions;
import org.chancery.query.Search;

/** The list of events, as pages and programs ask for it. Thread-safe. */
public final class Site {

    private static final Set<String> PAGE = Set.of("q", "page");

    private final Desk desk;

    public Site(Questions questions) {
        this(new Desk(questions, new Pages()));
    }

    Site(Desk desk) {
        this.desk = desk;
    }

    public EventsPage events(EventQuery query) {
        return events(query, List.of());
    }

    /** @param given names of the address, some of which may be no filters: these are told */
    EventsPage events(EventQuery query, Collection<String> given) {
        var problems = new ArrayList<String>();
        given.stream()
                .filter(name -> !Search.OPERATORS.contains(name) && !PAGE.contains(name))
                .forEach(name -> problems.add("“" + name + "” is no filter and was passed over; there are "
                        + String.join(", ", Search.OPERATORS) + "."));
        var filter = query.filter(problems);
        var order = query.value("q").isEmpty() ? Order.LATEST : Order.BEST;
        var listing = desk.questions().listing(filter, order, Paging.page(query.page()));
        return new EventsPage(
                query,
                listing.hits().stream()
                        .map(hit -> desk.line(hit.event()).with(hit.snippet()))
                        .toList(),
                listing.total(),
                EventsPage.facets(listing.facets(), desk.names()),
                listing.facets().counted(),
                problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems)));
    }
}
