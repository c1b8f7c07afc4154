package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Markup.Mark;

/** What stands above the first and below the last paragraph of an article's element. */
final class Trimming {

    private static final int LABEL = 8;

    private Trimming() {}

    /** Without the title and what stands above it. */
    static List<Piece> of(List<Piece> pieces, Optional<String> title) {
        if (title.isEmpty()) {
            return pieces;
        }
        String wanted = key(title.get());
        int goods = 0;
        for (int i = 0; i < pieces.size() && goods <= 2; i++) {
            var piece = pieces.get(i);
            goods += piece.isGood() ? 1 : 0;
            boolean same = piece.words() < 60 && key(piece.text()).equals(wanted);
            if (same || piece.box().element.normalName().equals("h1")) {
                return of(pieces.subList(i + 1, pieces.size()), title);
            }
        }
        return pieces;
    }

    /** Without labels before the first paragraph and after the last, and without headings that nothing follows. */
    static List<Piece> ends(List<Piece> pieces) {
        int start = 0;
        int end = pieces.size();
        while (start < end && isLabel(pieces.get(start))) {
            start++;
        }
        while (end > start && isTail(pieces.get(end - 1))) {
            end--;
        }
        return pieces.subList(start, end);
    }

    private static boolean isLabel(Piece piece) {
        return !piece.isGood()
                && piece.words() <= LABEL
                && !piece.isSentence()
                && piece.shape() != Piece.Shape.HEADING
                && (piece.shape() != Piece.Shape.PARAGRAPH
                        || piece.box().has(Mark.BYLINE)
                        || piece.box().has(Mark.DATE));
    }

    private static boolean isTail(Piece piece) {
        return piece.shape() == Piece.Shape.HEADING
                || !piece.isGood()
                        && piece.words() <= LABEL
                        && !piece.isSentence()
                        && piece.shape() != Piece.Shape.ITEM
                        && piece.shape() != Piece.Shape.CELL;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
