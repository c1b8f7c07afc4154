package org.chancery.extract.event.frame;

import org.chancery.knowledge.ClauseList;
import org.chancery.syntax.Coordination;

/** Phrases with a preposition that the parser hangs on a verb or noun, and that are another's: a neighbour's border, another participle's doer, the clause above. */
record PhraseOfOther(ArgumentSlots site) {

    boolean is(Coordination group) {
        return isNeighbour(group) || isAfterwards(group) || isOfMainClause(group);
    }

    /** "threatened Chad if it attacked Togo, in a speech": what a comma parts from a condition is of the clause above. */
    private boolean isOfMainClause(Coordination group) {
        int preposition = group.first() - 1;
        return preposition > site.anchor() + 1
                && site.syntax().lower(preposition - 1).equals(",")
                && site.syntax().arcs.relation(site.anchor()).equals("advcl")
                && site.syntax()
                        .is(
                                ClauseList.UTTERANCE,
                                site.syntax().lemma(group.lead().head()));
    }

    /** "was hit by a shell, followed by gunmen": another participle's words for who does something else. */
    private boolean isAfterwards(Coordination group) {
        int participle = group.first() - 2;
        return participle > site.anchor()
                && site.verbal()
                && site.syntax().tag(participle).equals("VBN")
                && site.syntax().arcs.relation(participle).equals("case");
    }

    /** "drills near its border with Chad": with whom a border is shared, not with whom something is done. */
    private boolean isNeighbour(Coordination group) {
        int noun = group.first() - 2;
        return noun >= 0
                && noun != site.anchor()
                && group.preposition().filter("with"::equals).isPresent()
                && site.syntax().token(noun).isNoun()
                && site.parties().isBorder(noun);
    }
}
