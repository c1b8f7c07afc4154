package org.chancery.extract.quotation;

import java.util.Optional;
import org.chancery.model.Span;

/** Speakers by the order of words: between quotation and verb, after the verb, before it. For where a parse is poor or missing. */
final class SpeakerPlaces {

    private final Page page;
    private final Speakers speakers;

    SpeakerPlaces(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    /** The speaker of words in quotation marks that end before the verb. */
    Optional<Span> afterQuote(Saying saying, Optional<Span> subject) {
        int i = saying.first() - 1;
        while (!page.quoted(i)) {
            i--;
        }
        return between(page.lastIn(page.quote(i)) + 1, saying.first()).or(() -> inverted(saying, subject));
    }

    /** "…," [the envoy, who was there,] said. */
    private Optional<Span> between(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && (page.mark(first) || page.tag(first).equals("CC"))) {
            first++;
        }
        while (last >= first
                && (page.mark(last)
                        || page.tag(last).startsWith("RB")
                        || page.tag(last).startsWith("VB"))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(page.span(first, last));
    }

    /** "…," said [the envoy, who was there]. */
    private Optional<Span> inverted(Saying saying, Optional<Span> subject) {
        int next = saying.last() + 1;
        while (next < page.size() && page.tag(next).startsWith("RB")) {
            next++;
        }
        if (next >= page.size()) {
            return subject;
        }
        int start = page.token(next).span().start();
        return subject.filter(span -> Math.abs(span.start() - start) < 3)
                .or(() -> NounPhrases.startingAt(page, page.tokenAfter(start)))
                .or(() -> subject);
    }

    /** The noun phrase that stands before the cue where the parse names no subject. */
    Optional<Span> before(Saying saying) {
        int i = saying.first() - 1;
        while (i >= page.first(saying.first())
                && (page.tag(i).startsWith("RB")
                        || page.tag(i).equals("MD")
                        || page.tag(i).startsWith("VB")
                                && page.tag(saying.first()).equals("VBN")
                        || page.is(i, "has")
                        || page.is(i, "have")
                        || page.is(i, "had"))) {
            i--;
        }
        boolean finite = !page.tag(saying.first()).equals("VBG");
        if (!finite || i < page.first(saying.first())) {
            return Optional.empty();
        }
        return page.is(i, ",") ? NounPhrases.withApposition(page, i) : NounPhrases.endingAt(page, i);
    }
}
