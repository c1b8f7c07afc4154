package org.chancery.extract.event.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Reads what an event was about. */
public final class Topics {

    private static final Set<EventType> VERBAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.REQUEST);

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final EventLexicon lexicon;

    public Topics(SentenceSyntax syntax, EventWords words, EventLexicon lexicon) {
        this.syntax = syntax;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** What an event was about: after "on", "about", "to discuss", and the object of "discussed". */
    public List<Span> of(EventCandidate candidate) {
        if (!VERBAL.contains(candidate.type())) {
            return List.of();
        }
        var found = new LinkedHashSet<Span>();
        for (var group : syntax.groups) {
            if (group.isTime() || words.isSetting(group.lead().head())) {
                continue;
            }
            boolean about =
                    syntax.led(group, ClauseList.ABOUT) && candidate.site().reaches(group)
                            || group.preposition().filter("including"::equals).isPresent()
                                    && below(group.governor(), candidate.anchor());
            int governor = group.governor();
            boolean discussed = governor >= 0
                    && lexicon.statuses().discusses(syntax.lemma(governor))
                    && group.relation().equals("obj")
                    && (governor == candidate.anchor()
                            || syntax.arcs.head(governor) == candidate.anchor()
                            || below(governor, candidate.anchor()));
            if (about || discussed) {
                group.members().forEach(phrase -> found.add(topic(phrase, candidate)));
            }
        }
        return new ArrayList<>(found)
                .stream()
                        .filter(span -> candidate.actors().stream().noneMatch(span::overlaps)
                                && candidate.recipients().stream().noneMatch(span::overlaps))
                        .toList();
    }

    private boolean below(int token, int anchor) {
        int at = token;
        for (int round = 0; round < 4 && at >= 0; round++) {
            if (at == anchor) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    private boolean isParty(Coordination group, EventCandidate candidate) {
        var span = syntax.span(group.first(), group.last());
        return candidate.actors().stream().anyMatch(span::overlaps)
                || candidate.recipients().stream().anyMatch(span::overlaps);
    }

    /** A phrase with the "of", "in" or "around" that completes it: "the situation around North Korea". */
    private Span topic(NounPhrase phrase, EventCandidate candidate) {
        int last = phrase.last();
        for (var next : syntax.groups) {
            if (next.first() == last + 2
                    && next.preposition()
                            .filter(p -> Set.of("of", "in", "around", "between", "with", "for")
                                    .contains(p))
                            .isPresent()
                    && !next.isTime()
                    && !isParty(next, candidate)
                    && words.classes(next.lead().head()).isEmpty()) {
                last = next.lead().last();
                break;
            }
        }
        return syntax.span(phrase.first(), last);
    }
}
