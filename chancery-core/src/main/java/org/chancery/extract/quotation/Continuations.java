package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Span;

/**
 * Quoted stretches without words of saying of their own: after a quotation in the same paragraph they go on with it; a
 * paragraph that is one quotation goes on with the speaker of the one before.
 */
final class Continuations {

    private static final int RANK = 3;
    /** Words of the reporter's that an interrupted quotation may hold beside cue and speaker. */
    private static final int WORDS_BETWEEN = 4;

    private final Page page;

    Continuations(Page page) {
        this.page = page;
    }

    /** The drafts, with those lengthened and added that go on. */
    List<Draft> carried(List<Draft> drafts) {
        var all = new ArrayList<>(drafts);
        int count = page.quotes().size();
        var held = new boolean[count];
        // of each quoted stretch the draft that ends with it, by its place in the list
        var endsWith = new int[count];
        Arrays.fill(endsWith, Page.NONE);
        for (int i = 0; i < all.size(); i++) {
            var draft = all.get(i);
            if (draft.direct()) {
                hold(draft.content(), held);
            }
            if (draft.lastQuote() != Page.NONE) {
                endsWith[draft.lastQuote()] = i;
            }
        }
        int before = Page.NONE;
        for (int q = 0; q < count; q++) {
            int first = page.firstIn(q);
            boolean free =
                    !held[q] && first < page.size() && page.stretch(first).first() == first;
            if (free && before != Page.NONE) {
                before = go(all, before, q, first);
            }
            before = endsWith[q] != Page.NONE ? endsWith[q] : before;
        }
        return all;
    }

    private void hold(Span content, boolean[] held) {
        int first = page.tokenAfter(content.start());
        if (first >= page.size()) {
            return;
        }
        for (int i = first; i < page.size() && page.token(i).span().start() < content.end(); i++) {
            if (page.quoted(i)) {
                held[page.quote(i)] = true;
                i = Math.max(i, page.lastIn(page.quote(i)));
            }
        }
    }

    /**
     * Goes on with a draft, if the quoted stretch is near enough.
     *
     * @return place of the draft that the next quoted stretch may go on with
     */
    private int go(List<Draft> all, int place, int quote, int first) {
        var before = all.get(place);
        var span = page.quotes().get(quote).span();
        int lastToken = page.lastIn(before.lastQuote());
        boolean sameParagraph = page.paragraph(lastToken) == page.paragraph(first);
        boolean next = page.paragraph(first) - page.paragraph(lastToken) == 1;
        if (span.start() < before.content().end() || !sameParagraph && !next) {
            return place;
        }
        if (sameParagraph && others(before, before.content().end(), span.start()) <= WORDS_BETWEEN) {
            all.set(place, before.withContent(before.content().to(span), true, quote));
            return place;
        }
        all.add(new Draft(
                span,
                true,
                before.saying(),
                before.cue(),
                before.verb(),
                before.speaker(),
                before.addressees(),
                before.attribution(),
                before.post(),
                quote,
                RANK));
        return all.size() - 1;
    }

    /** Words between two offsets that belong neither to cue nor to speaker. */
    private int others(Draft draft, int from, int to) {
        int count = 0;
        for (int i = page.tokenAfter(from);
                i < page.size() && page.token(i).span().start() < to && count <= WORDS_BETWEEN;
                i++) {
            Span span = page.token(i).span();
            boolean known = draft.cue().filter(span::overlaps).isPresent()
                    || draft.speaker().filter(span::overlaps).isPresent();
            count += known || page.mark(i) ? 0 : 1;
        }
        return count;
    }
}
