package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.event.rule.Factuality.Manner;
import org.chancery.extract.event.rule.Factuality.Reading;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What a verb's own auxiliaries and negation say: "will", "might", "did not", "is to", "is meeting". */
final class Auxiliaries {

    private static final int BEFORE = 3;

    private final SentenceSyntax syntax;
    private final StatusWords words;

    Auxiliaries(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Reading> read(int verb) {
        return modal(verb).or(() -> bare(verb));
    }

    /** Whether "to" stands before a verb, but for adverbs and "have". */
    boolean precededByTo(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - BEFORE; i--) {
            if (syntax.tag(i).equals("TO")) {
                return true;
            }
            boolean perfect = syntax.tag(i).equals("VB") && syntax.lower(i).equals("have");
            if (!perfect && !syntax.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Reading> modal(int verb) {
        var not = syntax.negation(verb);
        var planned = Optional.<Span>empty();
        for (int aux : syntax.auxiliaries(verb)) {
            var status = syntax.tag(aux).equals("MD") ? Optional.of(said(aux, verb)) : Optional.<Status>empty();
            if (status.isPresent() && not.isPresent()) {
                var span = syntax.span(Math.min(aux, not.get()), Math.max(aux, not.get()));
                return Optional.of(Reading.of(Status.DENIED, span, Manner.NEGATED));
            }
            if (status.isPresent() && status.get() != Status.PLANNED) {
                return Optional.of(Reading.of(status.get(), syntax.span(aux, aux)));
            }
            if (status.isPresent()) {
                planned = Optional.of(syntax.span(aux, aux));
            }
            if (isToBe(aux, verb) && isMerely(aux, verb)) {
                return Optional.of(Reading.of(Status.PLANNED, syntax.span(aux, verb - 1), Manner.PURPOSE));
            }
            if (isToBe(aux, verb)) {
                return Optional.of(Reading.of(Status.PLANNED, syntax.span(aux, verb - 1)));
            }
        }
        return planned.map(span -> Reading.of(Status.PLANNED, span));
    }

    /** "Is to meet". */
    private boolean isToBe(int aux, int verb) {
        return syntax.lemma(aux).equals("be")
                && precededByTo(verb)
                && aux < verb
                && !syntax.tag(aux).equals("VB");
    }

    /** "Is only to protect": what it is for. */
    private boolean isMerely(int aux, int verb) {
        return IntStream.range(aux + 1, verb).anyMatch(i -> syntax.is(ClauseList.MERELY, i));
    }

    private Status said(int modal, int verb) {
        return isUnreal(modal, verb)
                ? Status.HYPOTHETICAL
                : words.status("+" + syntax.lower(modal)).orElse(Status.HYPOTHETICAL);
    }

    /** "Would have met": what did not come to pass. */
    private boolean isUnreal(int modal, int verb) {
        return words.isUnreal(syntax.lower(modal))
                && syntax.auxiliaries(verb).stream()
                        .anyMatch(aux -> aux > modal && syntax.lemma(aux).equals("have"));
    }

    private Optional<Reading> bare(int verb) {
        var not = syntax.negation(verb);
        if (not.isPresent()) {
            return Optional.of(Reading.of(Status.DENIED, syntax.span(not.get(), not.get())));
        }
        if (syntax.tag(verb).equals("VB") && precededByTo(verb) && syntax.has(verb, "nsubj")) {
            return Optional.of(Reading.of(Status.PLANNED, syntax.span(verb - 1, verb - 1)));
        }
        boolean going = syntax.tag(verb).equals("VBG")
                && syntax.auxiliaries(verb).stream()
                        .anyMatch(aux -> syntax.lemma(aux).equals("be")
                                && !syntax.tag(aux).equals("VBD"));
        return going ? Optional.of(Reading.of(Status.ONGOING, syntax.span(verb, verb))) : Optional.empty();
    }
}
