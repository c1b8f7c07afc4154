package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** What nobody did, or was done to nobody, and what is not done yet or no longer: "no envoys were expelled", "neither has signed", "has yet to sign". */
final class NegatedParties {

    private final SentenceSyntax syntax;
    private final StatusWords words;

    NegatedParties(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        if (syntax.phrase(anchor).isPresent() && !syntax.isVerb(anchor)) {
            return Optional.empty();
        }
        return undone(anchor)
                .or(() -> syntax.arcs.children(anchor, "nsubj", "nsubj:pass", "obj").stream()
                        .flatMap(party -> none(party).stream())
                        .findFirst())
                .or(() -> shared(anchor));
    }

    /** "Neither Chad nor Mali has attacked or threatened": the subject of the verb before is this one's too. */
    private Optional<Factuality.Reading> shared(int verb) {
        int head = syntax.arcs.head(verb);
        boolean joined = head >= 0
                && syntax.arcs.relation(verb).equals("conj")
                && !syntax.has(verb, "nsubj")
                && !syntax.has(verb, "nsubj:pass");
        return joined
                ? syntax.arcs.children(head, "nsubj", "nsubj:pass").stream()
                        .flatMap(party -> none(party).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Factuality.Reading> none(int party) {
        int first = syntax.phrase(party).map(NounPhrase::first).orElse(party);
        return Stream.of(first, first - 1, party)
                .filter(token -> token >= 0 && words.isNone(syntax.lower(token)))
                .filter(token -> token == party || !words.isNone(syntax.lower(token) + " " + syntax.lower(token + 1)))
                .findFirst()
                .map(token -> Factuality.Reading.of(Status.DENIED, syntax.span(token, token)));
    }

    /** "Yet to", "no longer" before the verb or its auxiliaries. */
    private Optional<Factuality.Reading> undone(int verb) {
        return Stream.concat(Stream.of(verb), syntax.auxiliaries(verb).stream())
                .filter(token -> token > 1 && token <= verb)
                .filter(token -> words.isUndone(syntax.lower(token - 2) + " " + syntax.lower(token - 1)))
                .findFirst()
                .map(token -> Factuality.Reading.of(Status.DENIED, syntax.span(token - 2, token - 1)));
    }
}
