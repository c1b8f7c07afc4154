package org.chancery.query;

import java.text.BreakIterator;
import java.util.Locale;
import org.chancery.model.Span;

/**
 * Words of a report in their sentence.
 *
 * @param before the sentence up to the words; begins with an ellipsis where it is cut
 * @param after the rest of it
 */
public record Quoted(String before, String words, String after) {

    private static final int AROUND = 160;

    /** The words in the sentence, or sentences, that they stand in; of a long one, what is near. */
    public static Quoted of(String text, Span span) {
        int from = Math.max(text.lastIndexOf("\n\n", span.start()) + 2, 0);
        from = from == 1 ? 0 : from;
        int found = text.indexOf("\n\n", span.end());
        int to = found < 0 ? text.length() : found;
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(from, to));
        int start = from + (span.start() == from ? 0 : Math.max(0, sentences.preceding(span.start() - from + 1)));
        int last = span.end() - from;
        int end = last >= to - from ? to : from + (sentences.isBoundary(last) ? last : sentences.following(last));
        return new Quoted(
                cutBefore(text.substring(start, span.start())),
                flat(span.in(text)),
                cutAfter(text.substring(span.end(), end)));
    }

    private static String cutBefore(String text) {
        var flat = flat(text);
        if (flat.length() <= AROUND) {
            return flat.stripLeading();
        }
        int blank = flat.indexOf(' ', flat.length() - AROUND);
        return "…" + flat.substring(blank < 0 ? flat.length() - AROUND : blank);
    }

    private static String cutAfter(String text) {
        var flat = flat(text);
        if (flat.length() <= AROUND) {
            return flat.stripTrailing();
        }
        int blank = flat.lastIndexOf(' ', AROUND);
        return flat.substring(0, blank <= 0 ? AROUND : blank) + " …";
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
