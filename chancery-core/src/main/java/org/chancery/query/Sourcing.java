package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.model.Event;
import org.chancery.model.Phrase;

/** Who says so, as people read it: "Republic World: Kyodo, citing US State Department sources". */
public final class Sourcing {

    private Sourcing() {}

    /** The chain of a mention; empty when it is the reporter's own word. */
    public static String chain(List<Phrase> attribution) {
        return attribution.stream().map(Phrase::text).collect(Collectors.joining(", citing "));
    }

    /**
     * Outlet and chain of each mention, once each.
     *
     * @param reports by id, those of the event's mentions
     */
    public static List<String> of(Event event, Map<String, ReportRow> reports) {
        return event.mentions().stream()
                .map(mention -> {
                    var row = reports.get(mention.where().report());
                    var outlet = row == null ? mention.where().report() : row.outlet();
                    var chain = chain(mention.attribution());
                    return chain.isEmpty() ? outlet : outlet + ": " + chain;
                })
                .distinct()
                .toList();
    }
}
