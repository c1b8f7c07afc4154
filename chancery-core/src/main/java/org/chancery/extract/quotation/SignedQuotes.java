package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** Quotations set apart and signed: "We shall overcome." — Name. The dash is the cue. */
final class SignedQuotes {

    private static final int RANK = 7;
    /** Characters after the closing mark in which a signature must end. */
    private static final int REACH = 90;

    private static final Pattern SIGNED = Pattern.compile(
            "(?U)"
                    + "[\\s.]{0,6}([―—–]|--?)\\s{0,3}((?:\\p{Lu}[\\w.'’-]*)(?:[ ](?:\\p{Lu}[\\w.'’-]*|of|the|and|for|de|van|von|al|bin)){0,7})");

    private static final Pattern LINE_END = Pattern.compile("(?U)[^\\S\\n]*(?:[\\n\\r,(.]|$)");

    private final Page page;

    SignedQuotes(Page page) {
        this.page = page;
    }

    List<Draft> find() {
        String text = page.report().text();
        var signature = SIGNED.matcher(text);
        var found = new ArrayList<Draft>();
        for (int q = 0; q < page.quotes().size(); q++) {
            var span = page.quotes().get(q).span();
            signature.region(span.end(), Math.min(text.length(), span.end() + REACH));
            if (!signature.lookingAt()) {
                continue;
            }
            int end = signature.end();
            boolean lineEnds = LINE_END.matcher(text).region(end, text.length()).lookingAt();
            if (lineEnds && begins(span.start())) {
                found.add(new Draft(
                        span,
                        true,
                        Optional.empty(),
                        Optional.of(new Span(signature.start(1), signature.end(1))),
                        "say",
                        Optional.of(new Span(signature.start(2), signature.end(2))),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Page.NONE,
                        RANK));
            }
        }
        return found;
    }

    /** Whether an offset is the first of its line. */
    private boolean begins(int offset) {
        String text = page.report().text();
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }
}
