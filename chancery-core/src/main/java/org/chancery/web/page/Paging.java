package org.chancery.web.page;

import java.util.Optional;
import org.chancery.query.Page;

/**
 * A part of a long list and the links to the parts beside it.
 *
 * @param query the query string without {@code page}, with its {@code ?}; empty for none
 * @param number of the page, from 1
 * @param size how many a page holds
 */
record Paging(String path, String query, int number, long total, int size) {

    static final int SIZE = 50;
    private static final int LAST = 100_000;

    Paging(String path, String query, int number, long total) {
        this(path, query, number, total, SIZE);
    }

    /** The page that a query asks for: the first when it asks for none that there can be. */
    static int number(String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(asked), LAST) : 1;
    }

    static Page page(int number) {
        return new Page(SIZE, (number - 1) * SIZE);
    }

    Optional<String> previous() {
        return number > 1 ? Optional.of(link(number - 1)) : Optional.empty();
    }

    Optional<String> next() {
        return (long) number * size < total ? Optional.of(link(number + 1)) : Optional.empty();
    }

    private String link(int page) {
        return path + (query.isEmpty() ? "?" : query + "&") + "page=" + page;
    }
}
