package org.chancery.web.page;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.query.Days;
import org.chancery.query.Headline;

/** An event as a line of a list. */
public record EventLine(Event event, String headline, String when) {

    static List<EventLine> of(List<Event> events, Headline headline) {
        return events.stream().map(event -> of(event, headline)).toList();
    }

    static EventLine of(Event event, Headline headline) {
        return new EventLine(event, headline.of(event), Days.of(event.date()));
    }

    public String link() {
        return Links.event(event.id());
    }

    /** "3 reports", "1 report". */
    public String reports() {
        long count = event.mentions().stream()
                .map(mention -> mention.where().report())
                .distinct()
                .count();
        return count == 1 ? "1 report" : count + " reports";
    }
}
