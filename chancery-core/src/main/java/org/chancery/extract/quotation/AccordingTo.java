package org.chancery.extract.quotation;

import java.util.Optional;
import org.chancery.model.Span;

/** "According to X, …", "…, according to X", "…, according to X, …": the source after the phrase, the words around it. */
final class AccordingTo {

    private final Page page;
    private final Speakers speakers;
    private final Reach reach;

    AccordingTo(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
        this.reach = new Reach(page);
    }

    /** The source that follows the phrase. */
    Optional<Span> source(Saying saying) {
        int next = saying.last() + 1;
        if (next > page.last(saying.last())) {
            return Optional.empty();
        }
        int head = Page.NONE;
        for (int word = saying.first(); word <= saying.last(); word++) {
            int governor = page.head(word);
            if (governor > saying.last() && page.token(governor).isNoun() && !page.quoted(governor)) {
                head = governor;
            }
        }
        if (head != Page.NONE && head - next < 25) {
            var span = speakers.phrase(head, Page.NONE);
            int start = page.token(next).span().start();
            if (span.end() > start) {
                return Optional.of(new Span(start, span.end()));
            }
        }
        return NounPhrases.startingAt(page, next);
    }

    /** The words that the source is named for. */
    Optional<Span> content(Saying saying, Span source) {
        var stretch = page.stretch(saying.first());
        int afterSource = page.tokenAfter(source.end() - 1) + 1;
        boolean atStart = onlyMarks(stretch.first(), saying.first());
        boolean atEnd = afterSource > stretch.last() || onlyMarks(afterSource, stretch.last() + 1);
        if (atStart) {
            return afterSource > stretch.last() ? Optional.empty() : reach.span(afterSource, stretch.last());
        }
        int first = page.tag(stretch.first()).equals("CC") ? stretch.first() + 1 : stretch.first();
        boolean parenthesis = !atEnd && page.is(saying.first() - 1, ",") && page.is(afterSource, ",");
        return parenthesis && afterSource + 1 < stretch.last()
                ? reach.span(first, stretch.last())
                : reach.span(first, saying.first() - 1);
    }

    private boolean onlyMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!page.mark(i) && !page.tag(i).equals("CC") && !page.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return true;
    }
}
