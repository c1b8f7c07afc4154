package org.chancery.read;

/**
 * A stretch of a page's text between two breaks, before it is known whether it belongs to the article.
 *
 * @param box the element that it stands in
 * @param words how many words
 * @param linked how many of them are links
 */
record Piece(Box box, Shape shape, String text, int words, int linked, boolean bold) {

    /** What the markup makes of a piece. */
    enum Shape {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CELL,
        CAPTION,
        PLAIN,
        POST
    }

    double linkShare() {
        return words == 0 ? 1 : (double) linked / words;
    }

    boolean isSentence() {
        String end = text.length() <= 3 ? text : text.substring(text.length() - 3);
        return end.chars().anyMatch(c -> ".!?…。！？।؟:;\"”»“’".indexOf(c) >= 0);
    }

    /** Whether it reads as running text. */
    boolean isGood() {
        if (linkShare() > 0.5 || shape == Shape.CAPTION || shape == Shape.HEADING) {
            return false;
        }
        return switch (shape) {
            case PARAGRAPH, QUOTE, POST -> words >= 10 || words >= 5 && isSentence();
            case ITEM, CELL -> words >= 12 && isSentence();
            default -> words >= 15 || words >= 8 && isSentence();
        };
    }
}
