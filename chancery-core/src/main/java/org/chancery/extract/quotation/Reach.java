package org.chancery.extract.quotation;

import java.util.Optional;
import org.chancery.model.Span;

/**
 * Makes a span of words said out of the tokens found for it: quotation marks taken in whole, stray marks and the dateline
 * cut off.
 */
final class Reach {

    private final Page page;
    private final int afterDateline;

    Reach(Page page) {
        this.page = page;
        this.afterDateline = page.report()
                .dateline()
                .map(span -> page.tokenAfter(span.end()))
                .orElse(0);
    }

    /** The span from one token to another; empty when nothing but marks is left. */
    Optional<Span> span(int from, int to) {
        int first = Math.max(from, afterDateline);
        int last = to;
        while (first <= last && page.mark(first) && !page.quoted(first)) {
            first++;
        }
        while (last >= first && page.mark(last) && !page.quoted(last)) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        var span = page.span(first, last);
        if (page.quoted(first)) {
            span = span.to(page.quotes().get(page.quote(first)).span());
        }
        if (page.quoted(last)) {
            span = span.to(page.quotes().get(page.quote(last)).span());
        }
        return Optional.of(span);
    }
}
