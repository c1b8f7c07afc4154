package org.chancery.export.table;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Party;

/**
 * Two parties of an event.
 *
 * @param directed whether one acted on the other; else both acted alike, as in a meeting, and the pair stands once, in the event's order
 */
record Dyad(Event event, Party source, Party target, boolean directed) {

    /** Every pair of an event; none for an event of one party. */
    static List<Dyad> of(Event event) {
        var dyads = new ArrayList<Dyad>();
        var actors = event.actors();
        for (var actor : actors) {
            for (var recipient : event.recipients()) {
                dyads.add(new Dyad(event, actor, recipient, true));
            }
        }
        if (event.recipients().isEmpty()) {
            for (int i = 0; i < actors.size(); i++) {
                for (int k = i + 1; k < actors.size(); k++) {
                    dyads.add(new Dyad(event, actors.get(i), actors.get(k), false));
                }
            }
        }
        return dyads;
    }
}
