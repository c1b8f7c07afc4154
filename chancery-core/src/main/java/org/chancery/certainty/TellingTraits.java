package org.chancery.certainty;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.EventMention;

/** Traits of a mention among the others of its report: what is told again, and what else the same words tell. */
final class TellingTraits {

    private final List<EventMention> events;
    private final List<Set<String>> names;

    TellingTraits(List<EventMention> events) {
        this.events = events;
        this.names = events.stream()
                .map(event -> event.parties().stream()
                        .map(mention -> mention.party().name())
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** @param index of the mention among the events of its report */
    void add(int index, Set<String> traits) {
        var event = events.get(index);
        for (int i = 0; i < events.size(); i++) {
            var other = events.get(i);
            if (i == index) {
                continue;
            }
            if (other.clause().equals(event.clause())) {
                traits.add("clause.shared");
            }
            if (other.trigger().equals(event.trigger())) {
                traits.add("word.shared");
            }
            if (other.type() == event.type()) {
                again(names.get(index), names.get(i), i < index ? "told.before" : "told.again", traits);
            }
        }
    }

    private static void again(Set<String> own, Set<String> others, String when, Set<String> traits) {
        if (own.equals(others)) {
            traits.add(when + ".same");
        } else if (!Collections.disjoint(own, others)) {
            traits.add(when + ".partly");
        }
    }
}
