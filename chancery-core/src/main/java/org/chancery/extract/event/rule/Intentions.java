package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** What the noun before an infinitive says of whether it comes to pass. */
final class Intentions {

    private final SentenceSyntax syntax;
    private final StatusWords words;

    Intentions(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** "no plans to recognise", "an invitation to visit": what the noun before an infinitive says of it. */
    Optional<Factuality.Reading> before(int verb) {
        int noun = verb - 1;
        while (noun > 0 && !syntax.tag(noun).equals("TO")) {
            noun--;
        }
        noun = beforeSubject(noun - 1);
        if (noun < 0 || !syntax.token(noun).isNoun()) {
            return Optional.empty();
        }
        if (words.isMeans(syntax.lemma(noun))) {
            return Optional.of(
                    Factuality.Reading.of(Status.PLANNED, syntax.span(noun, noun), Factuality.Manner.PURPOSE));
        }
        var status = words.status("^" + syntax.lemma(noun));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        var not = denied(noun);
        if (not.isPresent() && status.get() == Status.PLANNED) {
            var span = syntax.span(Math.min(not.get(), noun), Math.max(not.get(), noun));
            return Optional.of(Factuality.Reading.of(Status.DENIED, span, Factuality.Manner.NEGATED));
        }
        if (words.isTaken(syntax.lemma(noun))) {
            return Optional.of(
                    Factuality.Reading.of(Status.PLANNED, syntax.span(noun, noun), Factuality.Manner.DECIDED));
        }
        boolean refused = status.get() == Status.DENIED;
        var manner = refused ? Factuality.Manner.NEGATED : Factuality.Manner.PLAIN;
        return Optional.of(Factuality.Reading.of(status.get(), syntax.span(noun, noun), manner));
    }

    /** "plans for Biden to meet": the noun before the infinitive's own subject. */
    private int beforeSubject(int last) {
        int first = last < 0 ? -1 : syntax.phrase(last).map(NounPhrase::first).orElse(-1);
        return first > 1
                        && syntax.lower(first - 1).equals("for")
                        && syntax.token(first - 2).isNoun()
                ? first - 2
                : last;
    }

    /** The "no" before a noun, or the "not" of the verb whose object it is. */
    private Optional<Integer> denied(int noun) {
        int first = syntax.phrase(noun).map(NounPhrase::first).orElse(noun);
        for (int i = first; i < noun; i++) {
            if (words.isNone(syntax.lower(i))) {
                return Optional.of(i);
            }
        }
        int verb = syntax.arcs.head(noun);
        return verb >= 0 && syntax.isVerb(verb) && verb < noun ? syntax.negation(verb) : Optional.empty();
    }
}
