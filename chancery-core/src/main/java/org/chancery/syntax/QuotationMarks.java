package org.chancery.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.model.Span;

/**
 * Pairs the quotation marks of a text: straight, curly, doubled apostrophes, guillemets, and single marks that are no apostrophes.
 * A mark that its paragraph leaves open goes on in the next if that opens too, as printers have it. A mark without its mate is
 * passed over, but for one at the beginning of a paragraph or behind a colon or comma: that runs to the paragraph's end. Linear in the text, but for single
 * marks, which look no further than their paragraph.
 */
public final class QuotationMarks {

    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end());

    private static final int NONE = -1;

    private final String text;
    private final List<QuotedStretch> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The outermost quoted stretches, in order, without overlap. */
    public static List<QuotedStretch> in(String text, List<Span> paragraphs) {
        var marks = new QuotationMarks(text);
        int open = -1;
        int count = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var scan = marks.scan(paragraph);
            boolean nextOpens = i + 1 < paragraphs.size()
                    && marks.openerAt(paragraphs.get(i + 1).start());
            int left = scan.openAtStart ? paragraph.start() : nextOpens && open < 0 ? scan.leftOpen : NONE;
            boolean goesOn = left != NONE && nextOpens;
            if (left != NONE && open < 0) {
                open = left;
                count = 0;
                outermost(scan.pairs).stream()
                        .filter(pair -> pair.end() <= left)
                        .forEach(pair -> marks.found.add(new QuotedStretch(pair, 1)));
            }
            count++;
            if (open >= 0 && !goesOn) {
                int end = scan.openAtStart ? paragraph.end() : scan.firstEnd;
                if (end > open) {
                    marks.found.add(new QuotedStretch(new Span(open, end), count));
                }
                scan.pairs.removeIf(pair -> pair.start() < end);
                open = -1;
            }
            if (open < 0) {
                var doubles = outermost(scan.pairs);
                doubles.forEach(pair -> marks.found.add(new QuotedStretch(pair, 1)));
                marks.found.addAll(new SingleMarks(text).in(paragraph, doubles));
            }
        }
        marks.found.sort(Comparator.comparing(QuotedStretch::span, OUTER_FIRST));
        var kept = new ArrayList<QuotedStretch>();
        for (var quoted : marks.found) {
            if (kept.isEmpty()
                    || quoted.span().start() >= kept.get(kept.size() - 1).span().end()) {
                kept.add(quoted);
            }
        }
        return List.copyOf(kept);
    }

    private static List<Span> outermost(List<Span> pairs) {
        return pairs.stream().sorted(OUTER_FIRST).collect(ArrayList::new, QuotationMarks::addIfOutside, List::addAll);
    }

    private static void addIfOutside(List<Span> kept, Span span) {
        if (kept.isEmpty() || span.start() >= kept.get(kept.size() - 1).end()) {
            kept.add(span);
        }
    }

    /** What one paragraph has: closed pairs, and whether a mark at its very beginning stays open. */
    private static final class Scan {
        private final List<Span> pairs = new ArrayList<>();
        private boolean openAtStart;
        /** The last mark that stays open, which the next paragraph may go on from. */
        private int leftOpen = NONE;
        /** End of the first pair: where a quotation from the paragraph before ends. */
        private int firstEnd;
    }

    private Scan scan(Span paragraph) {
        var scan = new Scan();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = paragraph.start(); at < paragraph.end(); ) {
            int length = markAt(at);
            if (length == 0) {
                at++;
                continue;
            }
            if (at == paragraph.start() || opens(at, length, paragraph, !open.isEmpty())) {
                open.push(at);
            } else if (!open.isEmpty()) {
                int start = open.pop();
                scan.pairs.add(new Span(start, at + length));
            }
            at += length;
        }
        scan.openAtStart = open.contains(paragraph.start());
        scan.leftOpen = open.isEmpty() ? NONE : open.getFirst();
        if (!scan.openAtStart && !open.isEmpty() && isIntroduced(open.getLast(), paragraph)) {
            scan.pairs.add(new Span(open.getLast(), paragraph.end()));
        }
        scan.firstEnd = scan.pairs.stream()
                .filter(pair -> pair.start() == paragraph.start())
                .mapToInt(Span::end)
                .findFirst()
                .orElse(paragraph.start());
        return scan;
    }

    /** He said: "We agree. A mark behind a colon or comma, and before a word, opens a quotation even if nothing closes it. */
    private boolean isIntroduced(int at, Span paragraph) {
        return at - 2 >= paragraph.start()
                && ":,".indexOf(text.charAt(at - 2)) >= 0
                && text.charAt(at - 1) == ' '
                && openerAt(at);
    }

    private boolean openerAt(int at) {
        int length = markAt(at);
        return length > 0 && at + length < text.length() && !Character.isWhitespace(text.charAt(at + length));
    }

    /** Length of the double mark at an offset, or 0. */
    private int markAt(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟' || c == '＂') {
            return 1;
        }
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '‘' || c == '’') ? 2 : 0;
    }

    private boolean opens(int at, int length, Span paragraph, boolean inside) {
        boolean spaceBefore = at == paragraph.start() || !clings(text.charAt(at - 1), true);
        boolean spaceAfter = at + length >= paragraph.end() || !clings(text.charAt(at + length), false);
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        return switch (text.charAt(at)) {
            case '“', '„', '«', '‘', '`' -> true;
            case '”', '»', '’' -> false;
            default -> !inside;
        };
    }

    /** Whether a character holds to the mark after it (or before it): a letter or what closes a word, no space, no bracket. */
    private static boolean clings(char c, boolean before) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '—' || c == '–') {
            return false;
        }
        return before ? "([{-".indexOf(c) < 0 : ".,;:!?)]}".indexOf(c) < 0;
    }
}
