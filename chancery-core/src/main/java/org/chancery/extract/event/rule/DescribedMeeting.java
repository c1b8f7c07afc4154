package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.syntax.SentenceSyntax;

/** "It will be their first meeting since May", "…, the first visit by a minister in years": such words say more of a meeting that is told elsewhere. */
final class DescribedMeeting implements ClauseRule {

    private final SentenceSyntax syntax;

    DescribedMeeting(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "described-meeting";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        int noun = candidate.anchor();
        boolean described = candidate.type() == EventType.CONSULT
                && syntax.token(noun).isNoun()
                && isCounted(candidate)
                && (syntax.has(noun, "cop") && syntax.hasModal(noun)
                        || syntax.arcs.relation(noun).matches("appos|parataxis|dep")
                        || isBehindComma(noun));
        return described ? Optional.empty() : Optional.of(event);
    }

    /** "will visit Accra, an aide said, the first trip there by a minister": no object of the saying. */
    private boolean isBehindComma(int noun) {
        return !syntax.arcs.relation(noun).matches("nsubj.*|conj|root")
                && syntax.phrase(noun)
                        .filter(phrase -> phrase.first() > 0
                                && syntax.tag(phrase.first() - 1).equals(","))
                        .isPresent();
    }

    /** Whether its phrase says the how manieth it is. */
    private boolean isCounted(EventCandidate candidate) {
        return syntax.phrase(candidate.anchor()).stream()
                .flatMapToInt(phrase -> IntStream.range(phrase.first(), candidate.anchor()))
                .anyMatch(i -> syntax.is(ClauseList.NTH, i));
    }
}
