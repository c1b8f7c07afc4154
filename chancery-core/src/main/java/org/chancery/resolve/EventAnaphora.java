package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.EventClause;

/** Gives events told by a bare definite noun ("the attack") the parties of the last event of their type; drops those without one. */
final class EventAnaphora {

    private static final int BACK = 12;

    private EventAnaphora() {}

    static List<EventClause> resolved(List<EventClause> events) {
        var found = new ArrayList<EventClause>();
        for (var event : events) {
            boolean bare = event.actors().isEmpty()
                    && event.recipients().isEmpty()
                    && event.frame().contains("nouns/");
            if (!bare) {
                found.add(event);
            } else {
                earlier(event, found).ifPresent(first -> found.add(like(event, first)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<EventClause> earlier(EventClause event, List<EventClause> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - BACK; i--) {
            if (before.get(i).type() == event.type() && !before.get(i).trigger().overlaps(event.trigger())) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    private static EventClause like(EventClause event, EventClause first) {
        return new EventClause(
                event.clause(),
                event.trigger(),
                event.frame() + "+retold",
                event.type(),
                event.modes(),
                event.contexts(),
                event.status(),
                event.statusSpan(),
                first.actors(),
                first.recipients(),
                event.time(),
                event.place(),
                event.occasion(),
                event.topics(),
                event.inPerson(),
                event.attribution(),
                Optional.empty());
    }
}
