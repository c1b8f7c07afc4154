package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    Draft relayed(List<Span> relays) {
        return new Draft(content, direct, saying, cue, verb, speaker, addressees, relays, post, lastQuote, rank);
    }

    /** Who relays these words and who says them, outermost first. */
    List<Span> chain() {
        return Stream.concat(attribution.stream(), speaker.stream()).distinct().toList();
    }

    Quotation quotation() {
        return new Quotation(content, direct, cue, verb, speaker, addressees, attribution, post);
    }
}
