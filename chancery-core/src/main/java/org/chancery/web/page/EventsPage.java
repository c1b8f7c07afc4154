package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.query.Facets;

/** Events found, with what narrows them down. */
public record EventsPage(EventQuery query, List<EventLine> lines, long total, Facets facets, Optional<String> problem) {

    public String value(String name) {
        return query.value(name);
    }

    public List<String> active() {
        return query.active();
    }

    /** The same list with one filter more. */
    public String with(String name, String value) {
        return "/events" + query.with(name, value);
    }

    /** The same list with one filter less. */
    public String without(String name) {
        return "/events" + query.with(name, "");
    }

    public String json() {
        return "/events.json" + query.string();
    }

    public List<String> types() {
        return Stream.of(EventType.values()).map(Enum::name).toList();
    }

    public List<String> statuses() {
        return Stream.of(Status.values()).map(Status::label).toList();
    }

    public long first() {
        return (query.page() - 1L) * Paging.SIZE + 1;
    }

    public long last() {
        return first() + lines.size() - 1;
    }

    public Optional<String> previous() {
        return paging().previous();
    }

    public Optional<String> next() {
        return paging().next();
    }

    private Paging paging() {
        return new Paging("/events", query.string(), query.page(), total);
    }
}
