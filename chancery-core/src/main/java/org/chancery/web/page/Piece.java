package org.chancery.web.page;

import java.util.List;

/**
 * A run of a report's words that the same things were read from.
 *
 * @param start its offset in the report
 * @param layers what was read from it: {@code actors}, {@code date}, {@code type}; none for plain text
 * @param title the layers in words, for a pointer that rests on it
 */
public record Piece(int start, String text, List<String> layers, String title) {

    /** Copies the list. */
    public Piece {
        layers = List.copyOf(layers);
    }

    /** The classes of its mark. */
    public String classes() {
        return String.join(" ", layers.stream().map(layer -> "l-" + layer).toList());
    }
}
