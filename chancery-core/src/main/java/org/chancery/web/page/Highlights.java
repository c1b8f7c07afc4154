package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.model.Span;

/** Cuts a text at the ends of its marks, so that marks that overlap can be shown side by side. */
final class Highlights {

    /** Words to mark. */
    record Mark(Span span, String layer, String title) {}

    private Highlights() {}

    /** Paragraphs of a text, or of the part of it from one offset to another, each as pieces. */
    static List<List<Piece>> paragraphs(String text, int from, int to, List<Mark> coded) {
        var marks = new ArrayList<>(coded);
        marks.addAll(Disguises.in(text, from, to));
        var paragraphs = new ArrayList<List<Piece>>();
        int start = from;
        while (start < to) {
            int gap = text.indexOf("\n\n", start);
            int end = gap < 0 || gap > to ? to : gap;
            if (end > start) {
                paragraphs.add(pieces(text, start, end, marks));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    static List<Piece> pieces(String text, int from, int to, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(from, to));
        for (var mark : marks) {
            for (int end : new int[] {mark.span().start(), mark.span().end()}) {
                if (end > from && end < to) {
                    cuts.add(end);
                }
            }
        }
        var pieces = new ArrayList<Piece>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            var span = new Span(start, end);
            var over = marks.stream().filter(mark -> mark.span().covers(span)).toList();
            pieces.add(new Piece(
                    start,
                    text.substring(start, end),
                    over.stream().map(Mark::layer).distinct().sorted().toList(),
                    String.join(", ", over.stream().map(Mark::title).distinct().toList())));
            start = end;
        }
        return pieces;
    }

    /** Where the paragraph around a span begins. */
    static int paragraphStart(String text, Span span) {
        int gap = text.lastIndexOf("\n\n", Math.max(0, span.start() - 1));
        return gap < 0 ? 0 : gap + 2;
    }

    /** Where the paragraph around a span ends. */
    static int paragraphEnd(String text, Span span) {
        int gap = text.indexOf("\n\n", span.end());
        return gap < 0 ? text.length() : gap;
    }
}
