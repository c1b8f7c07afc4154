package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Ids that events once had: an id changes when a report turns up that told of the event earlier; the old one goes on leading there. */
final class Aliases {

    private final Handle handle;

    Aliases(Handle handle) {
        this.handle = handle;
    }

    /** An event about to go, and the clause that it began with. */
    private record Gone(String id, String report, int start) {}

    /** The events that a new record does not have under their ids; to be called before they are deleted. */
    List<Runnable> leaving(Set<String> staying) {
        var gone = new ArrayList<Gone>();
        handle
                .createQuery(
                        "SELECT e.id, m.report, m.start FROM event e JOIN mention m ON m.event = e.no AND m.position = 0")
                .map((row, context) -> new Gone(row.getString(1), row.getString(2), row.getInt(3)))
                .stream()
                .filter(event -> !staying.contains(event.id()))
                .forEach(gone::add);
        return gone.stream().<Runnable>map(event -> () -> lead(event)).toList();
    }

    /** Leads the old id to the event that now has its clause; to be called when the new events are there. */
    private void lead(Gone gone) {
        handle.createQuery(
                        "SELECT min(e.id) FROM mention m JOIN event e ON e.no = m.event WHERE m.report = ? AND m.start = ?")
                .bind(0, gone.report())
                .bind(1, gone.start())
                .mapTo(String.class)
                .findOne()
                .ifPresent(now -> {
                    handle.execute("UPDATE event_alias SET event = ? WHERE event = ?", now, gone.id());
                    handle.execute("INSERT OR REPLACE INTO event_alias (id, event) VALUES (?, ?)", gone.id(), now);
                });
    }
}
