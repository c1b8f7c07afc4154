package org.chancery.extract.event;

import java.util.BitSet;
import org.chancery.model.Span;

/** Which characters of a text stand within quotation marks. A mark left open ends with its paragraph. */
final class Quoted {

    private static final int SCARE = 24;

    private final BitSet inside = new BitSet();

    Quoted(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\u201c' || c == '"' && open < 0) {
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

    boolean covers(Span span) {
        return inside.get(span.start());
    }
}
