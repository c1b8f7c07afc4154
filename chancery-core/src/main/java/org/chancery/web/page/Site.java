package org.chancery.web.page;

import java.util.Collection;
import java.util.List;
import org.chancery.query.Order;
import org.chancery.query.Questions;
import org.chancery.query.Search;

/** The list of events, as pages and programs ask for it. Thread-safe. */
public final class Site {

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
        var problems = PassedOver.of(given, Search.OPERATORS);
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
                PassedOver.told(problems));
    }
}
