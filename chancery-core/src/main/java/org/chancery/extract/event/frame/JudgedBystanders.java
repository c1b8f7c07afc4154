package org.chancery.extract.event.frame;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;

/** Who is named beside what is judged without being judged: who suffered it, who is told of in a clause behind it, whose land broke away. */
final class JudgedBystanders {

    /** What one does to another alone: a judgement on it is none on who suffers it. */
    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.COERCE);

    private static final int DEPTH = 12;

    private final EventCandidate judgement;
    private final ArgumentSlots site;

    JudgedBystanders(EventCandidate judgement) {
        this.judgement = judgement;
        this.site = judgement.site();
    }

    /** Whether a party is named there and not judged. */
    boolean covers(Span party) {
        return isDoneTo(party) || isScene(party) || isLeft(party) || isTold(party) || isAside(party);
    }

    /** "backed sanctions against Chad", "condemned the arrest of Moe": who stands behind a noun for what is done to him. A curb that is broken is another's still. */
    private boolean isDoneTo(Span party) {
        var syntax = site.syntax();
        int first = syntax.first(party);
        boolean blamed = judgement.type() == EventType.ACCUSE;
        boolean linked = first > 0
                && judgement.type() != EventType.REJECT
                && (syntax.is(ClauseList.DONE_TO, first - 1)
                        || blamed && syntax.lower(first - 1).equals("of"));
        return linked
                && site.groups("object").stream()
                        .filter(group -> group.last() < first && group.last() + 2 >= first)
                        .anyMatch(group -> site.parties().says(group.lead().head(), SUFFERED));
    }

    /** "condemned the bombings in Chad and Mali": where it was done, whoever did it; a war at home is the state's own. */
    private boolean isScene(Span party) {
        var syntax = site.syntax();
        int first = syntax.first(party);
        return judgement.type() == EventType.ACCUSE
                && first > 0
                && syntax.group(first)
                        .filter(place -> syntax.led(place, ClauseList.WITHIN))
                        .filter(place -> site.groups("object").stream()
                                .anyMatch(deed -> deed.last() + 2 == place.first()
                                        && syntax.is(
                                                ClauseList.OUTRAGE,
                                                syntax.lemma(deed.lead().head()))))
                        .isPresent();
    }

    /** "recognised two breakaway regions of Chad": the state that they broke away from. */
    private boolean isLeft(Span party) {
        var syntax = site.syntax();
        int first = syntax.first(party);
        return judgement.type() == EventType.SUPPORT
                && first > 1
                && syntax.lower(first - 1).equals("of")
                && syntax.phrase(first - 2)
                        .filter(phrase -> IntStream.range(phrase.first(), phrase.last())
                                .anyMatch(i -> syntax.is(ClauseList.BREAKAWAY, i)))
                        .isPresent();
    }

    /** "rejected claims that it had sent troops": who stands in a clause of its own behind the noun that is judged. */
    private boolean isTold(Span party) {
        var syntax = site.syntax();
        int at = syntax.first(party);
        boolean clause = false;
        for (int round = 0; round < DEPTH && at >= 0 && at != judgement.anchor(); round++) {
            int noun = at;
            if (clause
                    && site.groups("object").stream()
                            .anyMatch(group -> group.lead().head() == noun
                                    && group.last() < syntax.first(party)
                                    && !site.parties().acts(group))) {
                return true;
            }
            clause |= syntax.isVerb(at) && syntax.phrase(at).isEmpty() && syntax.has(at, "nsubj");
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** "a raid on the town of Sousse, which Chad denied": the last words before the pronoun, when it is the whole that is judged. */
    private boolean isAside(Span party) {
        var syntax = site.syntax();
        int first = syntax.first(party);
        return first >= 0
                && syntax.group(first)
                        .filter(group -> group.last() < judgement.anchor()
                                && group.last() + 2 < syntax.size()
                                && syntax.lower(group.last() + 1).equals(",")
                                && syntax.tag(group.last() + 2).equals("WDT")
                                && group.preposition().isPresent())
                        .isPresent();
    }
}
