package org.chancery.annotate.time;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.TimeWords;

/**
 * A word, a run of digits or a mark: tokens cut further, so that "mid-May", "1990s" and "20-24" fall apart.
 *
 * @param start where it begins in the report's text
 * @param end one past its last character
 * @param lower in lower case; curly marks made straight
 * @param capital whether it begins with a capital
 * @param glued whether nothing stands between it and the piece before
 * @param token index of its token in the sentence
 * @param tag that token's part of speech
 * @param uses what it can count as
 */
record Piece(
        int start,
        int end,
        String lower,
        boolean capital,
        boolean glued,
        int token,
        String tag,
        List<TimeWords.Entry> uses) {

    boolean isDigits() {
        return Character.isDigit(lower.charAt(0));
    }

    boolean isHyphen() {
        return lower.equals("-");
    }

    boolean isWord() {
        return Character.isLetter(lower.charAt(0));
    }

    Optional<String> value(String kind) {
        for (var use : uses) {
            if (use.kind().equals(kind)) {
                return Optional.of(use.value());
            }
        }
        return Optional.empty();
    }

    boolean is(String kind) {
        return value(kind).isPresent();
    }
}
