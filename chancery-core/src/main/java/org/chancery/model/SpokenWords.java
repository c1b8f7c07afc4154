package org.chancery.model;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a speaker said of a quotation that the reporter interrupts: of "We agree," she said. "It is fair." all but <i>she said</i>. */
final class SpokenWords {

    /** Stands for what is left out. */
    private static final String GAP = " … ";

    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’";
    private static final String STOPS = ",.!?…;:—–-";

    private final String text;
    private final Span content;

    SpokenWords(String text, Span content) {
        this.text = text;
        this.content = content;
    }

    /** The words without the reporter's around the cue, where the cue stands within the quotation, outside its marks. */
    String around(Span cue) {
        String whole = content.in(text);
        if (cue.start() <= content.start() || cue.end() >= content.end()) {
            return whole;
        }
        var closing = IntStream.iterate(cue.start() - 1, at -> at > content.start(), at -> at - 1)
                .filter(this::isMark)
                .findFirst();
        var opening = IntStream.range(cue.end(), content.end() - 1)
                .filter(this::isMark)
                .findFirst();
        return isClosed(closing) && isOpened(opening)
                ? text.substring(content.start(), closing.getAsInt() + 1)
                        + GAP
                        + text.substring(opening.getAsInt(), content.end())
                : whole;
    }

    /** A quotation mark; of single marks none that can be an apostrophe. */
    private boolean isMark(int at) {
        char c = text.charAt(at);
        boolean single = SINGLE.indexOf(c) >= 0 && (isClosing(at) || isOpening(at));
        return DOUBLE.indexOf(c) >= 0 || single;
    }

    private boolean isClosed(OptionalInt mark) {
        return mark.isPresent() && !isOpening(mark.getAsInt());
    }

    private boolean isOpened(OptionalInt mark) {
        return mark.isPresent() && !isClosing(mark.getAsInt());
    }

    private boolean isClosing(int at) {
        return STOPS.indexOf(text.charAt(at - 1)) >= 0 && !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isOpening(int at) {
        return Character.isWhitespace(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
