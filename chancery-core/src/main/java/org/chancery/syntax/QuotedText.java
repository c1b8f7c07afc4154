package org.chancery.syntax;

import java.util.BitSet;
import org.chancery.model.Span;

/** Which characters of a text stand within quotation marks. A mark left open ends with its paragraph. */
public final class QuotedText {

    private static final int SCARE = 24;

    private final BitSet inside = new BitSet();

    public QuotedText(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\u201c' || c == '"' && open < 0 && opens(text, i)) {
                open = i;
            } else if (open >= 0 && (c == '\u201d' || c == '"' || paragraph)) {
                if (i - open > SCARE) {
                    inside.set(open, i);
                }
                open = -1;
            }
        }
        if (open >= 0 && text.length() - open > SCARE) {
            inside.set(open, text.length());
        }
    }

    /** A straight mark opens a quotation where a word follows it at once and none stands right before it. */
    private static boolean opens(String text, int at) {
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    public boolean covers(Span span) {
        return inside.get(span.start());
    }
}
