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

    /** Classes of nouns for what is put on goods and people. */
    private static final Set<String> CURBS = Set.of("restriction", "sanctions");

    /** How many prepositions lead on from a topic. */
    private static final int LINKS = 3;

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
                group.members().stream()
                        .filter(phrase -> !isHalf(phrase))
                        .forEach(phrase -> found.add(topic(phrase, candidate)));
            }
        }
        return new ArrayList<>(found)
                .stream()
                        .filter(span -> candidate.actors().stream().noneMatch(span::overlaps)
                                && candidate.recipients().stream().noneMatch(span::overlaps)
                                && found.stream().noneMatch(other -> !other.equals(span) && other.covers(span)))
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

    /** A phrase with what completes it: "the situation around North Korea", "the fight against piracy in the Gulf", "curbs on parts for engines". */
    private Span topic(NounPhrase phrase, EventCandidate candidate) {
        int first = first(phrase, candidate);
        int last = phrase.last();
        for (int round = 0; round < LINKS; round++) {
            int end = last;
            var next = syntax.groups.stream()
                    .filter(group -> group.first() == end + 2
                            && completes(group, first, end)
                            && !group.isTime()
                            && !isParty(group, candidate))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            last = next.get().lead().last();
        }
        return syntax.span(first, last);
    }

    private boolean completes(Coordination group, int first, int last) {
        String preposition = group.preposition().orElse("");
        boolean within = first <= group.governor() && group.governor() <= last;
        return preposition.equals("of")
                || syntax.is(ClauseList.COMPLETING, preposition)
                        && (within || words.classes(group.lead().head()).isEmpty())
                || within && syntax.is(ClauseList.LINKING, preposition);
    }

    /** "lift curbs on parts": what is lifted or imposed is known by what it is on. */
    private int first(NounPhrase phrase, EventCandidate candidate) {
        return syntax.groups.stream()
                .filter(group -> group.last() == phrase.first() - 2
                        && group.relation().equals("obj")
                        && !candidate.actors().contains(syntax.span(group.first(), group.last()))
                        && words.classes(group.lead().head()).stream().anyMatch(kind -> CURBS.contains(kind.name())))
                .map(group -> group.lead().first())
                .findFirst()
                .orElse(phrase.first());
    }

    /** "the damage that it did": a bare noun of which a clause says which one it is. */
    private boolean isHalf(NounPhrase phrase) {
        int next = phrase.last() + 1;
        return next < syntax.size()
                && (syntax.tag(next).matches("WDT|WP") || syntax.lower(next).equals("that"))
                && syntax.token(phrase.head()).isNoun()
                && phrase.last() - phrase.first() < 2
                && syntax.name(phrase.head()).isEmpty();
    }
}
