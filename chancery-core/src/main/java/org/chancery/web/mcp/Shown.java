package org.chancery.web.mcp;

import java.util.List;
import java.util.function.Function;
import org.chancery.query.Page;

/**
 * A list as an assistant gets it.
 *
 * @param more whether there is more than it shows
 */
record Shown<T>(List<T> rows, boolean more) {

    /** Asks for one more than is shown: whether it is there says whether there is more. */
    static <T> Shown<T> of(Page page, Function<Page, List<T>> ask) {
        return first(page.limit(), ask.apply(new Page(page.limit() + 1, page.offset())));
    }

    /** The first so many of a list. */
    static <T> Shown<T> first(int most, List<T> all) {
        return new Shown<>(all.subList(0, Math.min(most, all.size())), all.size() > most);
    }
}
