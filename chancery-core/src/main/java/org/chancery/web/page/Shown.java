package org.chancery.web.page;

import java.util.List;

/** Words of reports outside their text, a quotation or a title, as pieces: what hides in them is marked there, too. */
public final class Shown {

    private Shown() {}

    /** The pieces of some words; one when nothing hides in them. */
    public static List<Piece> of(String words) {
        return words.isEmpty()
                ? List.of()
                : Highlights.pieces(words, 0, words.length(), Disguises.in(words, 0, words.length()));
    }
}
