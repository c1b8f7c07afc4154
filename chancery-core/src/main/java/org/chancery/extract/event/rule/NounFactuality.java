package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.rule.Factuality.Reading;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Whether a noun's event took place, by the words of its phrase and the word that it hangs on: "planned talks", "no meeting", "fears of an attack". */
final class NounFactuality {

    private final SentenceSyntax syntax;
    private final StatusWords words;
    private final Auxiliaries auxiliaries;

    NounFactuality(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
        this.auxiliaries = new Auxiliaries(syntax, words);
    }

    /** Empty for what is no noun. */
    Optional<Reading> read(int anchor) {
        if (syntax.phrase(anchor).isEmpty() || syntax.isVerb(anchor)) {
            return Optional.empty();
        }
        // "in what would be the second meeting"
        var predicate = syntax.has(anchor, "cop") ? auxiliaries.read(anchor) : Optional.<Reading>empty();
        return predicate
                .or(() -> said(anchor))
                .filter(reading -> reading.status() != Status.ONGOING)
                .or(() -> within(anchor))
                .or(() -> above(anchor))
                .or(() -> Optional.of(Reading.OCCURRED));
    }

    /** "Her visit would be the first", "the talks will be the last": what is yet to be anything is yet to come. */
    private Optional<Reading> said(int noun) {
        int head = syntax.arcs.relation(noun).equals("nsubj") ? syntax.arcs.head(noun) : -1;
        return head >= 0 && syntax.has(head, "cop") && syntax.hasModal(head)
                ? auxiliaries.read(head).filter(reading -> reading.status() == Status.PLANNED)
                : Optional.empty();
    }

    private Optional<Reading> within(int noun) {
        int first = syntax.phrase(noun).orElseThrow().first();
        for (int i = first; i < noun; i++) {
            var status = words.status("~" + syntax.lower(i));
            if (status.isEmpty() && words.isNone(syntax.lower(i))) {
                status = Optional.of(Status.DENIED);
            }
            if (status.isPresent()) {
                return Optional.of(Reading.of(status.get(), syntax.span(i, i)));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> above(int noun) {
        int head = syntax.group(noun).map(Coordination::governor).orElse(-1);
        if (head < 0) {
            return Optional.empty();
        }
        var status = syntax.isVerb(head)
                ? words.status("~" + syntax.phrasal(head)).or(() -> words.status("~" + syntax.lemma(head)))
                : words.status("~" + syntax.lemma(head));
        // "suspended the assembly at the request of Moe": the request is not called off
        boolean aside = syntax.isVerb(head)
                && status.filter(Status.CANCELLED::equals).isPresent()
                && syntax.group(noun).flatMap(Coordination::preposition).isPresent();
        // "denied Togo's request for aid": what Togo did is what is refused
        boolean answered = syntax.isVerb(head)
                && status.filter(Status.DENIED::equals).isPresent()
                && syntax.group(noun).filter(syntax::hasOwner).isPresent();
        if (aside || answered) {
            return Optional.empty();
        }
        if (status.isPresent()) {
            return Optional.of(not(head)
                    .filter(word -> status.get() == Status.PLANNED)
                    .map(word -> Reading.of(Status.DENIED, syntax.span(Math.min(word, head), Math.max(word, head))))
                    .orElse(Reading.of(status.get(), syntax.span(head, head))));
        }
        if (isStipulated(head)) {
            return Optional.of(Reading.of(Status.PLANNED, syntax.span(head, head)));
        }
        return syntax.isVerb(head)
                ? auxiliaries
                        .read(head)
                        .filter(reading -> reading.status() != Status.DENIED && reading.status() != Status.ONGOING)
                : Optional.empty();
    }

    /** "The accord involves the withdrawal of troops": what a text provides for is to be done. */
    private boolean isStipulated(int verb) {
        return syntax.isVerb(verb)
                && syntax.arcs.children(verb, "nsubj").stream()
                        .anyMatch(subject -> words.stipulates(syntax.lemma(verb), syntax.lemma(subject)));
    }

    /** "No plans for talks", "did not plan talks", "there are no plans". */
    private Optional<Integer> not(int head) {
        if (syntax.isVerb(head)) {
            return syntax.negation(head);
        }
        int first = syntax.phrase(head).map(NounPhrase::first).orElse(head);
        for (int i = first; i < head; i++) {
            if (words.isNone(syntax.lower(i))) {
                return Optional.of(i);
            }
        }
        int verb = syntax.arcs.head(head);
        return verb >= 0 && syntax.isVerb(verb) ? syntax.negation(verb) : Optional.empty();
    }
}
