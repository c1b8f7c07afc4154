package org.chancery.export.table;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.MutualActs;
import org.chancery.model.Event;
import org.chancery.model.Party;

/**
 * Two parties of an event.
 *
 * @param directed whether one acted on the other; else both acted alike, as in a meeting, and the pair stands once, in the event's order
 */
record Dyad(Event event, Party source, Party target, boolean directed) {

    private static final MutualActs MUTUAL = MutualActs.load();

    /** Each actor with each recipient; of what is mutual, each pair of actors; none where nobody is named to whom it was done. */
    static List<Dyad> of(Event event) {
        var dyads = new ArrayList<Dyad>();
        var actors = event.actors();
        for (var actor : actors) {
            for (var recipient : event.recipients()) {
                dyads.add(new Dyad(event, actor, recipient, true));
            }
        }
        if (MUTUAL.isMutual(event)) {
            for (int i = 0; i < actors.size(); i++) {
                for (int k = i + 1; k < actors.size(); k++) {
                    dyads.add(new Dyad(event, actors.get(i), actors.get(k), false));
                }
            }
        }
        return dyads;
    }
}
