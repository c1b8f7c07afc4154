package org.chancery.rows;

import org.chancery.model.Span;

/** A report's text, put together with spans over its pieces. Not thread-safe. */
final class RowText {

    private final StringBuilder text = new StringBuilder();

    /** Adds words and gives where they stand. */
    Span add(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Adds what no value is read from. */
    void fill(String words) {
        text.append(words);
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
