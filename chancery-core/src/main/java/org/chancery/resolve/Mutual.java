package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.EventMention;

/** "Kenya and Chad accused each other": Kenya accused Chad, and Chad accused Kenya. */
final class Mutual {

    private Mutual() {}

    /** What each of the actors does to all the others; the event as it is, where there is but one. */
    static List<EventMention> each(EventMention event) {
        if (event.actors().size() < 2) {
            return List.of(event);
        }
        var found = new ArrayList<EventMention>();
        for (var actor : event.actors()) {
            var others = event.actors().stream()
                    .filter(other -> !other.equals(actor))
                    .toList();
            found.add(event.among(List.of(actor), others));
        }
        return found;
    }
}
