package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * The paragraphs of a text: what stands between line breaks, without the space around it. Where lines break off in the middle of
 * sentences, as in text set to a fixed width, only blank lines part paragraphs.
 */
public final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final String STOPS = ".!?:;\"”“’')]…»—-";
    /** A shorter line that breaks off is a heading. */
    private static final int FULL_LINE = 45;

    private Paragraphs() {}

    /** The paragraphs of a text, in order. */
    public static List<Span> of(String text) {
        var lines = new ArrayList<Span>();
        var match = LINE.matcher(text);
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            while (start < end && space(text.charAt(start))) {
                start++;
            }
            while (end > start && space(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                lines.add(new Span(start, end));
            }
        }
        return wrapped(lines, text) ? joined(lines, text) : lines;
    }

    /** Whether a good part of the lines that no blank line follows break off in mid-sentence. */
    private static boolean wrapped(List<Span> lines, String text) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (follows(lines.get(i), lines.get(i + 1), text)) {
                followed++;
                boolean stops = STOPS.indexOf(text.charAt(lines.get(i).end() - 1)) >= 0;
                broken += !stops && lines.get(i).length() >= FULL_LINE ? 1 : 0;
            }
        }
        return broken > 0 && broken * 2 >= followed;
    }

    private static List<Span> joined(List<Span> lines, String text) {
        var found = new ArrayList<Span>();
        for (var line : lines) {
            int last = found.size() - 1;
            if (last >= 0 && follows(found.get(last), line, text)) {
                found.set(last, found.get(last).to(line));
            } else {
                found.add(line);
            }
        }
        return found;
    }

    /** Whether one line break, and no more, stands between two lines. */
    private static boolean follows(Span line, Span next, String text) {
        return text.substring(line.end(), next.start())
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
