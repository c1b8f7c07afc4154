package org.chancery.web.page;

import java.util.List;
import java.util.Locale;

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

    /** The code of a character that has no shape of its own, to be shown before it; empty for other words. */
    public String code() {
        return layers.contains(Disguises.CONTROL) ? String.format(Locale.ROOT, "U+%04X", text.codePointAt(0)) : "";
    }

    /** The classes of its mark. */
    public String classes() {
        return String.join(" ", layers.stream().map(layer -> "l-" + layer).toList());
    }
}
