package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Span;

/**
 * Single quotation marks as a paper's own way of quoting: 'We will go,' she said. Told from apostrophes by what stands around
 * them: an opener follows a space and precedes a letter; a closer follows a letter or a stop and precedes none.
 */
final class SingleMarks {

    private static final Set<String> ELIDED =
            Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "n", "round", "cos", "im", "er");

    private final String text;

    SingleMarks(String text) {
        this.text = text;
    }

    /**
     * The single-quoted stretches of a paragraph.
     *
     * @param doubles the double-quoted stretches of that paragraph, in order: nothing within them is looked at
     */
    List<QuotedStretch> in(Span paragraph, List<Span> doubles) {
        var found = new ArrayList<QuotedStretch>();
        int next = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            while (next < doubles.size() && doubles.get(next).end() <= at) {
                next++;
            }
            if (next < doubles.size() && doubles.get(next).start() <= at) {
                at = doubles.get(next).end() - 1;
            } else if (opens(at, paragraph)) {
                int end = closer(at, paragraph, doubles.subList(next, doubles.size()));
                if (end < 0) {
                    break; // nothing closes any later one either
                }
                found.add(new QuotedStretch(new Span(at, end), 1));
                at = end - 1;
            }
        }
        return found;
    }

    private boolean opens(int at, Span paragraph) {
        char c = text.charAt(at);
        if (c != '\'' && c != '‘') {
            return false;
        }
        boolean free = at == paragraph.start()
                || Character.isWhitespace(text.charAt(at - 1))
                || "([—–".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1)) && !elides(at + 1);
    }

    /** 'em, 'til, '90s: a word that lost its beginning. */
    private boolean elides(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        return Character.isDigit(word.charAt(0)) || ELIDED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One past the closing mark, or -1. A plural's apostrophe ("ministers' talks") closes only before a stop. */
    private int closer(int from, Span paragraph, List<Span> doubles) {
        int next = 0;
        for (int at = from + 2; at < paragraph.end(); at++) {
            while (next < doubles.size() && doubles.get(next).end() <= at) {
                next++;
            }
            if (next < doubles.size() && doubles.get(next).start() <= at) {
                at = doubles.get(next).end() - 1;
                continue;
            }
            char c = text.charAt(at);
            if (c != '\'' && c != '’') {
                continue;
            }
            boolean wordAfter = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
            char before = text.charAt(at - 1);
            if (wordAfter || Character.isWhitespace(before)) {
                continue;
            }
            boolean stopAfter = at + 1 >= paragraph.end() || ".,;:!?)—–".indexOf(text.charAt(at + 1)) >= 0;
            if (before != 's' || stopAfter) {
                return at + 1;
            }
        }
        return -1;
    }
}
