package org.chancery.extract.quotation;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/** Noun phrases by tags alone, for sentences without a parse and words around quotation marks, where parses are poor. */
final class NounPhrases {

    private static final Set<String> INSIDE = Set.of(
            "DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "PRP", "VBN", "HYPH", "WP",
            "FW");
    private static final Set<String> HEADS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "FW", "DT", "WP");

    private NounPhrases() {}

    /** The phrase whose last word is a token. */
    static Optional<Span> endingAt(Page page, int last) {
        if (last < 0 || page.quoted(last) || !HEADS.contains(page.tag(last))) {
            return Optional.empty();
        }
        int first = last;
        int floor = page.first(last);
        while (first > floor && joins(page, first - 1) && !page.quoted(first - 1)) {
            if (page.tag(first).equals("PRP")
                    || page.tag(first).equals("DT") && !page.tag(first - 1).equals("DT")) {
                break;
            }
            first--;
        }
        while (first < last && !starts(page, first)) {
            first++;
        }
        return Optional.of(page.span(first, last));
    }

    /** The phrase whose first word is a token; with ", a spokesman for the ministry," where that follows. */
    static Optional<Span> startingAt(Page page, int first) {
        if (first >= page.size() || page.quoted(first)) {
            return Optional.empty();
        }
        boolean name = Character.isUpperCase(page.text(first).charAt(0))
                && !page.tag(first).startsWith("W");
        if (!INSIDE.contains(page.tag(first)) && !(name && page.tag(first).startsWith("JJ"))) {
            return Optional.empty();
        }
        int ceiling = page.last(first);
        int last = first;
        while (last < ceiling && joins(page, last + 1) && !page.quoted(last + 1)) {
            if (page.tag(last).equals("PRP") || page.tag(last + 1).equals("PRP")) {
                break;
            }
            last++;
        }
        while (last > first
                && !HEADS.contains(page.tag(last))
                && !Character.isUpperCase(page.text(last).charAt(0))) {
            last--;
        }
        if (!HEADS.contains(page.tag(last)) && !name) {
            return Optional.empty();
        }
        return Optional.of(page.span(first, last));
    }

    /** "The envoy, who arrived on Monday," before a comma: from the beginning of the clause; empty when that is no noun phrase. */
    static Optional<Span> withApposition(Page page, int comma) {
        int first = comma;
        int floor = page.first(comma);
        while (first > floor && !page.quoted(first - 1) && !page.is(QuoteList.TURN, first - 1)) {
            first--;
        }
        var head = startingAt(page, first);
        boolean apposed = head.isPresent() && page.is(page.tokenAfter(head.get().end() - 1) + 1, ",");
        return apposed && page.tokenAfter(head.get().end() - 1) + 1 < comma
                ? Optional.of(page.span(first, comma - 1))
                : Optional.empty();
    }

    /** "his top aide, Tad Devine," before a comma: two noun phrases, the first after another comma or none. */
    static Optional<Span> apposed(Page page, int comma) {
        var second = endingAt(page, comma - 1);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int between = page.tokenAfter(second.get().start()) - 1;
        if (!page.is(between, ",") || between <= page.first(comma)) {
            return Optional.empty();
        }
        return endingAt(page, between - 1)
                .filter(first -> {
                    int before = page.tokenAfter(first.start()) - 1;
                    return before < page.first(comma)
                            || page.mark(before)
                            || page.tag(before).equals("CC");
                })
                .map(first -> first.to(second.get()));
    }

    private static boolean starts(Page page, int token) {
        return INSIDE.contains(page.tag(token))
                && !page.tag(token).equals("POS")
                && !page.tag(token).equals("HYPH");
    }

    private static boolean joins(Page page, int token) {
        return INSIDE.contains(page.tag(token))
                || page.is(token, "of")
                || page.is(token, "-")
                || page.is(token, "&")
                || page.text(token).endsWith(".") && page.text(token).length() > 1;
    }
}
