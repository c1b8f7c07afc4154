package org.chancery.certainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Span;

/**
 * Traits of a mention among the others of its report: what is told again, and what else the same words tell. What is told of the same
 * parties a thousand times is looked at once.
 */
final class TellingTraits {

    private final List<EventMention> events;
    private final List<Set<String>> names;
    private final Map<Span, Integer> clauses = new HashMap<>();
    private final Map<Span, Integer> triggers = new HashMap<>();

    /** Where an act of the same parties is told first and last. */
    private final Map<Act, Range> acts = new HashMap<>();

    /** The acts of each type that somebody takes part in. */
    private final Map<Somebody, List<Act>> byName = new HashMap<>();

    private record Act(EventType type, Set<String> names) {}

    private record Somebody(EventType type, String name) {}

    private record Range(int first, int last) {

        boolean isBefore(int index) {
            return first < index;
        }

        boolean isAfter(int index) {
            return last > index;
        }
    }

    TellingTraits(List<EventMention> events) {
        this.events = events;
        this.names = events.stream()
                .map(event -> event.parties().stream()
                        .map(mention -> mention.party().name())
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            clauses.merge(event.clause(), 1, Integer::sum);
            triggers.merge(event.trigger(), 1, Integer::sum);
            var act = new Act(event.type(), names.get(i));
            var before = acts.put(
                    act, new Range(acts.containsKey(act) ? acts.get(act).first() : i, i));
            if (before == null) {
                act.names().forEach(name -> byName.computeIfAbsent(
                                new Somebody(act.type(), name), fresh -> new ArrayList<>())
                        .add(act));
            }
        }
    }

    /** @param index of the mention among the events of its report */
    void add(int index, Set<String> traits) {
        var event = events.get(index);
        if (clauses.get(event.clause()) > 1) {
            traits.add("clause.shared");
        }
        if (triggers.get(event.trigger()) > 1) {
            traits.add("word.shared");
        }
        var own = new Act(event.type(), names.get(index));
        told(acts.get(own), index, ".same", traits);
        for (String name : own.names()) {
            for (var other : byName.get(new Somebody(own.type(), name))) {
                boolean all = traits.contains("told.before.partly") && traits.contains("told.again.partly");
                if (all) {
                    return;
                }
                if (!other.equals(own)) {
                    told(acts.get(other), index, ".partly", traits);
                }
            }
        }
    }

    private static void told(Range range, int index, String how, Set<String> traits) {
        if (range.isBefore(index)) {
            traits.add("told.before" + how);
        }
        if (range.isAfter(index)) {
            traits.add("told.again" + how);
        }
    }
}
