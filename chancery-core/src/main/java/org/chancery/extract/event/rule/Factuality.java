package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** Reads whether an event took place from the words around its verb or noun: the first of the readings, in their order, that has something to say. */
final class Factuality {

    private final List<IntFunction<Optional<Reading>>> readings;

    Factuality(SentenceSyntax syntax, EventLexicon lexicon) {
        var words = lexicon.statuses();
        var conditions = new Conditions(syntax);
        readings = List.of(
                new AvertedDeeds(syntax, words)::read,
                new BeliedReports(syntax, words)::read,
                new DraftContent(syntax, words)::read,
                new SupposedContent(syntax, words)::read,
                new UntriedDeeds(syntax, words)::read,
                new AskedContent(syntax, words)::read,
                new ChargedDeeds(syntax, words)::read,
                new NegatedParties(syntax, words)::read,
                conditions::whether,
                new NounFactuality(syntax, words)::read,
                new VerbFactuality(syntax, words)::read,
                conditions::read);
    }

    /** How the words say it. */
    enum Manner {
        PLAIN,
        /** By "not": a refusal, when it looks ahead. */
        NEGATED,
        /** Decided rather than announced: "decided to lift". */
        DECIDED,
        /** What something else is done for, announced by nobody: "sent troops to fight". */
        PURPOSE,
        /** Tried in vain: "failed to agree". */
        FAILED,
        /** Kept from happening, or named as something else: "stopped short of attacking", "compared it to an attack". */
        AVERTED
    }

    /** A status and the words that say so. */
    record Reading(Status status, Optional<Span> span, Manner manner) {

        static final Reading OCCURRED = new Reading(Status.OCCURRED, Optional.empty(), Manner.PLAIN);

        static Reading of(Status status, Span words) {
            return new Reading(status, Optional.of(words), Manner.PLAIN);
        }

        static Reading of(Status status, Span words, Manner manner) {
            return new Reading(status, Optional.of(words), manner);
        }

        boolean is(Manner other) {
            return manner == other;
        }
    }

    /** What the words around a token say; without any, the event took place. */
    Reading read(int anchor) {
        return readings.stream()
                .flatMap(reading -> reading.apply(anchor).stream())
                .findFirst()
                .orElse(Reading.OCCURRED);
    }
}
