package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Quotation;
import org.chancery.model.Span;

/**
 * A quotation in the making, with what later steps need to know of it.
 *
 * @param saying its words of saying, if it has them
 * @param lastQuote index of the last quoted stretch that it holds, or {@link Page#NONE}
 * @param rank which draft yields where two overlap: the higher one
 */
record Draft(
        Span content,
        boolean direct,
        Optional<Saying> saying,
        Optional<Span> cue,
        String verb,
        Optional<Span> speaker,
        List<Span> addressees,
        List<Span> attribution,
        Optional<Integer> post,
        int lastQuote,
        int rank) {

    Draft withContent(Span span, boolean nowDirect, int quote) {
        return new Draft(span, nowDirect, saying, cue, verb, speaker, addressees, attribution, post, quote, rank);
    }

    Draft withSpeaker(Optional<Span> who) {
        return new Draft(content, direct, saying, cue, verb, who, addressees, attribution, post, lastQuote, rank);
    }

    Draft withCue(Span words) {
        return new Draft(
                content,
                direct,
                saying,
                Optional.of(words),
                verb,
                speaker,
                addressees,
                attribution,
                post,
                lastQuote,
                rank);
    }

    Quotation quotation() {
        return new Quotation(content, direct, cue, verb, speaker, addressees, attribution, post);
    }
}
