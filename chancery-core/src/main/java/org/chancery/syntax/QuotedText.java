package org.chancery.syntax;

import java.util.BitSet;
import org.chancery.model.Span;

/** Which characters of a text stand within quotation marks, as {@link QuotationMarks} pairs them. */
public final class QuotedText {

    /** Shorter stretches are names of things and single words: "a so-called 'safe zone'". */
    private static final int SCARE = 24;

    private final BitSet inside = new BitSet();

    public QuotedText(String text) {
        for (var quoted : QuotationMarks.in(text, Paragraphs.of(text))) {
            if (quoted.span().length() > SCARE) {
                inside.set(quoted.span().start(), quoted.span().end());
            }
        }
    }

    /** Whether words begin within quotation marks. */
    public boolean covers(Span span) {
        return inside.get(span.start());
    }
}
