package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
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
        all.sort(Comparator.comparing(Draft::content));
        for (int q = 0; q < page.quotes().size(); q++) {
            var span = page.quotes().get(q).span();
            int first = page.firstIn(q);
            if (first >= page.size()
                    || all.stream().anyMatch(d -> d.direct() && d.content().overlaps(span))) {
                continue;
            }
            int quote = q;
            boolean opensStretch = page.stretch(first).first() == first;
            if (!opensStretch) {
                continue;
            }
            var before = all.stream()
                    .filter(d -> d.lastQuote() != Page.NONE && d.lastQuote() < quote)
                    .max(Comparator.comparingInt(Draft::lastQuote));
            before.ifPresent(draft -> go(all, draft, quote, first));
        }
        return all;
    }

    private void go(List<Draft> all, Draft before, int quote, int first) {
        int lastToken = page.lastIn(before.lastQuote());
        boolean neighbours =
                page.quotes().get(quote).span().start() >= before.content().end();
        boolean sameParagraph = page.paragraph(lastToken) == page.paragraph(first);
        boolean next = page.paragraph(first) - page.paragraph(lastToken) == 1;
        if (!neighbours || !sameParagraph && !next) {
            return;
        }
        var span = page.quotes().get(quote).span();
        var whole = before.content().to(span);
        if (sameParagraph && others(before, before.content().end(), span.start()) <= WORDS_BETWEEN) {
            all.set(all.indexOf(before), before.withContent(whole, true, quote));
        } else {
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
        }
    }

    /** Words between two offsets that belong neither to cue nor to speaker. */
    private int others(Draft draft, int from, int to) {
        int count = 0;
        for (int i = page.tokenAfter(from);
                i < page.size() && page.token(i).span().start() < to;
                i++) {
            Span span = page.token(i).span();
            boolean known = draft.cue().filter(span::overlaps).isPresent()
                    || draft.speaker().filter(span::overlaps).isPresent();
            count += known || page.mark(i) ? 0 : 1;
        }
        return count;
    }
}
