package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The very words within reported speech: of "said that it was 'time to move on'" and "called Turkey 'an important ally'" the
 * quoted end is a direct statement of its own, beside the reported one that holds it.
 */
final class Fragments {

    private static final int WORDS = 4;
    private static final int DESCRIBING = 3;

    private final Page page;

    Fragments(Page page) {
        this.page = page;
    }

    /** The drafts with those of their fragments after them. */
    List<Draft> with(List<Draft> drafts) {
        var all = new ArrayList<Draft>();
        for (var draft : drafts) {
            var fragment = draft.direct() ? Optional.<Draft>empty() : fragment(draft);
            if (fragment.filter(words -> isAll(draft, words)).isEmpty()) {
                all.add(draft);
            }
            fragment.ifPresent(all::add);
        }
        return all;
    }

    /** Whether nothing but "that" stands before the quoted words: then they alone are the statement. */
    private boolean isAll(Draft draft, Draft fragment) {
        int first = page.tokenAfter(draft.content().start());
        return page.is(first, "that")
                && page.quoted(first + 1)
                && page.firstIn(page.quote(first + 1))
                        == page.tokenAfter(fragment.content().start());
    }

    private Optional<Draft> fragment(Draft draft) {
        int last = page.tokenAfter(draft.content().end() - 1);
        while (last > 0 && page.mark(last) && !page.quoted(last)) {
            last--;
        }
        if (!page.quoted(last)
                || page.token(last).span().start() < draft.content().start()) {
            return Optional.empty();
        }
        int quote = page.quote(last);
        var span = page.quotes().get(quote).span();
        int words = words(page.firstIn(quote), last);
        int all = words(page.tokenAfter(draft.content().start()), last);
        boolean describes =
                draft.saying().filter(s -> s.cue().sense().equals("describe")).isPresent();
        boolean enough = describes ? words >= DESCRIBING : words >= WORDS && words * 2 >= all;
        return enough && draft.content().covers(span) && words < all
                ? Optional.of(draft.withContent(span, true, quote))
                : Optional.empty();
    }

    private int words(int first, int last) {
        int count = 0;
        for (int i = first; i <= last; i++) {
            count += page.mark(i) ? 0 : 1;
        }
        return count;
    }
}
