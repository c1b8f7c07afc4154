package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;

/** Joins what one clause tells twice. */
final class Doublets {

    private final Grammar grammar;

    Doublets(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Meetings told twice in one clause ("discussed X during their meeting with Y") become one. */
    List<Core> merged(List<Core> cores) {
        var left = new ArrayList<Core>();
        for (var core : cores) {
            var outer = left.stream()
                    .filter(other -> other.type() == core.type() && core.type() == EventType.CONSULT)
                    .filter(other -> !isFinite(core.anchor()) && hangsOn(core.anchor(), other))
                    .findFirst();
            if (outer.isEmpty()) {
                left.add(core);
            } else if (!isNth(core.anchor())) {
                var together = outer.get();
                var actors = joined(together.actors(), core.actors());
                boolean visit =
                        core.modes().contains("visit") && !together.modes().contains("visit");
                var recipients = joined(together.recipients(), visit ? List.of() : core.recipients()).stream()
                        .filter(span -> actors.stream().noneMatch(span::overlaps))
                        .toList();
                left.set(left.indexOf(together), together.among(actors, recipients));
            }
        }
        return left;
    }

    /** "the first trip by a minister in years", beside the trip itself: whoever stands in it is but described. */
    private boolean isNth(int noun) {
        return grammar.chunk(noun).stream()
                .flatMapToInt(chunk -> java.util.stream.IntStream.range(chunk.first(), noun))
                .anyMatch(i -> grammar.is(ClauseList.NTH, i));
    }

    private static List<Span> joined(List<Span> some, List<Span> others) {
        var found = new ArrayList<Span>();
        for (var span : Stream.concat(some.stream(), others.stream()).sorted().toList()) {
            if (found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return found;
    }

    private boolean isFinite(int token) {
        return grammar.chunk(token).isEmpty()
                && (Set.of("VBD", "VBZ", "VBP").contains(grammar.tag(token))
                        || grammar.hasModal(token)
                        || grammar.tag(token).equals("VBN")
                                && !grammar.auxiliaries(token).isEmpty());
    }

    /** "met Berg days after talks with Moe": another meeting than the one it is told beside. */
    private boolean isEarlier(int token) {
        return grammar.group(token)
                .flatMap(Group::preposition)
                .filter(word -> grammar.is(ClauseList.EARLIER, word))
                .isPresent();
    }

    private boolean hangsOn(int token, Core outer) {
        if (isEarlier(token)) {
            return false;
        }
        int at = grammar.arcs.head(token);
        for (int round = 0; round < 6 && at >= 0; round++) {
            if (at == outer.anchor() || outer.trigger().contains(at)) {
                String relation = grammar.arcs.relation(token);
                return !relation.equals("conj") || !grammar.isVerb(token);
            }
            boolean finite = Set.of("VBD", "VBZ", "VBP").contains(grammar.tag(at));
            if (finite) {
                return false;
            }
            at = grammar.arcs.head(at);
        }
        return false;
    }
}
