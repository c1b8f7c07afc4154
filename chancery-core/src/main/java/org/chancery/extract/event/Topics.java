package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Span;

/** Reads what an event was about. */
final class Topics {

    private static final Set<EventType> VERBAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.REQUEST);

    private final Grammar grammar;
    private final EventWords words;
    private final EventLexicon lexicon;

    Topics(Grammar grammar, EventWords words, EventLexicon lexicon) {
        this.grammar = grammar;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** What an event was about: after "on", "about", "to discuss", and the object of "discussed". */
    List<Span> of(Core core) {
        if (!VERBAL.contains(core.type())) {
            return List.of();
        }
        var found = new LinkedHashSet<Span>();
        for (var group : grammar.groups) {
            if (group.isTime() || words.isSetting(group.lead().head())) {
                continue;
            }
            boolean about = grammar.led(group, ClauseList.ABOUT) && core.site().reaches(group)
                    || group.preposition().filter("including"::equals).isPresent()
                            && below(group.governor(), core.anchor());
            int governor = group.governor();
            boolean discussed = governor >= 0
                    && lexicon.statuses().discusses(grammar.lemma(governor))
                    && group.relation().equals("obj")
                    && (governor == core.anchor()
                            || grammar.arcs.head(governor) == core.anchor()
                            || below(governor, core.anchor()));
            if (about || discussed) {
                group.members().forEach(chunk -> found.add(topic(chunk, core)));
            }
        }
        return new ArrayList<>(found)
                .stream()
                        .filter(span -> core.actors().stream().noneMatch(span::overlaps)
                                && core.recipients().stream().noneMatch(span::overlaps))
                        .toList();
    }

    private boolean below(int token, int anchor) {
        int at = token;
        for (int round = 0; round < 4 && at >= 0; round++) {
            if (at == anchor) {
                return true;
            }
            at = grammar.arcs.head(at);
        }
        return false;
    }

    private boolean isParty(Group group, Core core) {
        var span = grammar.span(group.first(), group.last());
        return core.actors().stream().anyMatch(span::overlaps)
                || core.recipients().stream().anyMatch(span::overlaps);
    }

    /** A phrase with the "of", "in" or "around" that completes it: "the situation around North Korea". */
    private Span topic(Chunk chunk, Core core) {
        int last = chunk.last();
        for (var next : grammar.groups) {
            if (next.first() == last + 2
                    && next.preposition()
                            .filter(p -> Set.of("of", "in", "around", "between", "with", "for")
                                    .contains(p))
                            .isPresent()
                    && !next.isTime()
                    && !isParty(next, core)
                    && words.classes(next.lead().head()).isEmpty()) {
                last = next.lead().last();
                break;
            }
        }
        return grammar.span(chunk.first(), last);
    }
}
