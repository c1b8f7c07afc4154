package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/**
 * A crime that somebody is charged with, by its kind alone, is no event: "convicted of assault", "charged with conspiracy to smuggle arms". "Convicted of
 * the attack on the palace" tells of one.
 */
final class ChargedDeeds {

    private static final Set<String> LINKS = Set.of("of", "with", "on", "for", "to");

    private final SentenceSyntax syntax;
    private final StatusWords words;

    ChargedDeeds(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        boolean noun = syntax.phrase(anchor).isPresent() && !syntax.isVerb(anchor);
        int crime = noun ? anchor : syntax.arcs.head(anchor);
        boolean meant = noun
                ? isKind(crime)
                : crime >= 0 && syntax.arcs.relation(anchor).equals("acl") && !syntax.isVerb(crime);
        return meant ? charge(crime) : Optional.empty();
    }

    private Optional<Factuality.Reading> charge(int crime) {
        return syntax.group(crime)
                .filter(group -> group.preposition().filter(LINKS::contains).isPresent())
                .map(Coordination::governor)
                .filter(verb -> verb >= 0 && words.charges(syntax.lemma(verb)))
                .map(verb ->
                        Factuality.Reading.of(Status.HYPOTHETICAL, syntax.span(verb, verb), Factuality.Manner.AVERTED));
    }

    /** Named without saying which, or whose: not "the attack", "the murder of Moe", "his killing". */
    private boolean isKind(int noun) {
        return syntax.phrase(noun)
                        .filter(phrase -> !syntax.is(ClauseList.DEFINITE, phrase.first()))
                        .isPresent()
                && !syntax.has(noun, "nmod")
                && !syntax.has(noun, "nmod:poss");
    }
}
