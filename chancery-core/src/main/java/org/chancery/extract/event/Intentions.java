package org.chancery.extract.event;

import java.util.Optional;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Status;

/** What the noun before an infinitive says of whether it comes to pass. */
final class Intentions {

    private final Grammar grammar;
    private final EventLexicon lexicon;

    Intentions(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /** "no plans to recognise", "an invitation to visit": what the noun before an infinitive says of it. */
    Optional<StatusReader.Reading> before(int verb) {
        int noun = verb - 1;
        while (noun > 0 && !grammar.tag(noun).equals("TO")) {
            noun--;
        }
        noun = beforeSubject(noun - 1);
        if (noun < 0 || !grammar.token(noun).isNoun()) {
            return Optional.empty();
        }
        var status = lexicon.statuses().status("^" + grammar.lemma(noun));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        var not = denied(noun);
        if (not.isPresent() && status.get() == Status.PLANNED) {
            return Optional.of(new StatusReader.Reading(
                    Status.DENIED,
                    Optional.of(grammar.span(Math.min(not.get(), noun), Math.max(not.get(), noun))),
                    true));
        }
        boolean refused = status.get() == Status.DENIED;
        return Optional.of(new StatusReader.Reading(status.get(), Optional.of(grammar.span(noun, noun)), refused));
    }

    /** "plans for Biden to meet": the noun before the infinitive's own subject. */
    private int beforeSubject(int last) {
        int first = last < 0 ? -1 : grammar.chunk(last).map(Chunk::first).orElse(-1);
        return first > 1
                        && grammar.lower(first - 1).equals("for")
                        && grammar.token(first - 2).isNoun()
                ? first - 2
                : last;
    }

    /** The "no" before a noun, or the "not" of the verb whose object it is. */
    private Optional<Integer> denied(int noun) {
        int first = grammar.chunk(noun).map(Chunk::first).orElse(noun);
        for (int i = first; i < noun; i++) {
            if (grammar.lower(i).equals("no")) {
                return Optional.of(i);
            }
        }
        int verb = grammar.arcs.head(noun);
        return verb >= 0 && grammar.isVerb(verb) && verb < noun ? grammar.negation(verb) : Optional.empty();
    }
}
