package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** The paragraphs of a text: what stands between line breaks, without the space around it. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

    private Paragraphs() {}

    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        var lines = LINE.matcher(text);
        while (lines.find()) {
            int start = lines.start();
            int end = lines.end();
            while (start < end && space(text.charAt(start))) {
                start++;
            }
            while (end > start && space(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
