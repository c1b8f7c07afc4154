package org.chancery.read;

/**
 * A stretch of a page's text between two breaks, before it is known whether it belongs to the article.
 *
 * @param box the element that it stands in
 * @param words how many words
 * @param linked how many of them are links
 */
record Piece(Box box, Shape shape, String text, int words, int linked, boolean bold) {

    private static final int MOST = 200;
    private static final double SHORT_LINE = 0.3;

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

    /** Whether the markup means it as text. */
    boolean isProse() {
        return shape == Shape.PARAGRAPH || shape == Shape.QUOTE || shape == Shape.POST;
    }

    /** How much it speaks for an article around it: words of running text whole, short lines without links in part. */
    double weight() {
        if (isGood()) {
            return Math.min(words, MOST);
        }
        boolean line = shape == Shape.PARAGRAPH || shape == Shape.ITEM || shape == Shape.QUOTE;
        return line && linkShare() < 0.2 ? words * SHORT_LINE : 0;
    }

    /** How much it speaks against an article around it. */
    double counterweight() {
        return weight() > 0 || shape == Shape.HEADING || shape == Shape.CAPTION ? 0 : words;
    }

    /** Whether it reads as running text. */
    boolean isGood() {
        if (shape == Shape.CAPTION || shape == Shape.HEADING) {
            return false;
        }
        if (linkShare() > 0.5) {
            return shape == Shape.PARAGRAPH && isSentence() && words - linked >= 5 && linkShare() < 0.85;
        }
        return switch (shape) {
            case PARAGRAPH, QUOTE, POST -> words >= 10 || words >= 5 && isSentence();
            case ITEM, CELL -> words >= 12 && isSentence();
            default -> words >= 15 || words >= 8 && isSentence();
        };
    }
}
