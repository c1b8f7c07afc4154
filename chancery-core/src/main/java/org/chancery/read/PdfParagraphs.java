package org.chancery.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.read.PdfLines.Line;
import org.chancery.read.PdfLines.Page;

/** Puts the lines of a document together to paragraphs, running heads and page numbers left out. */
final class PdfParagraphs {

    /** A line shorter than this part of its column ends a paragraph, if it ends a sentence. */
    private static final double SHORT = 0.85;

    /** A gap wider than so many usual distances between lines ends a paragraph. */
    private static final double GAP = 1.4;

    /** How much wider than usual the signs of a word may be. */
    private static final double MARGIN = 1.6;

    /** How many lines before and after tell how wide a column is. */
    private static final int AROUND = 8;

    private static final double EDGE = 0.12;
    private static final int FEWEST_PAGES = 3;

    private PdfParagraphs() {}

    /** The text: paragraphs with a blank line between them. */
    static String of(List<Page> pages) {
        var heads = heads(pages);
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        for (var page : pages) {
            for (var line : page.lines()) {
                boolean edge = isEdge(line, page);
                if (!(edge
                        && (heads.getOrDefault(key(line), 0) >= Math.min(FEWEST_PAGES, pages.size())
                                        && pages.size() >= FEWEST_PAGES
                                || isPageNumber(line)))) {
                    lines.add(line);
                }
            }
        }
        var current = new StringBuilder();
        double distance = distance(lines);
        var edges = edges(lines);
        for (int i = 0; i < lines.size(); i++) {
            Budget.check();
            if (i > 0 && isBreak(lines, i, distance, edges)) {
                flush(current, paragraphs);
            }
            append(current, lines.get(i).text());
        }
        flush(current, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void flush(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }

    /** A word that is divided at the end of a line is one again. */
    private static void append(StringBuilder current, String text) {
        int end = current.length();
        boolean divided = end > 1
                && current.charAt(end - 1) == '-'
                && Character.isLowerCase(current.charAt(end - 2))
                && Character.isLowerCase(text.charAt(0));
        if (divided) {
            current.setLength(end - 1);
        } else if (end > 0) {
            current.append(' ');
        }
        current.append(text);
    }

    private static boolean isBreak(List<Line> lines, int at, double distance, Map<Column, Float> edges) {
        var before = lines.get(at - 1);
        var line = lines.get(at);
        if (Math.abs(before.size() - line.size()) > 0.5 || before.bold() != line.bold()) {
            return true;
        }
        double step = line.top() - before.top();
        boolean ends = before.text().matches("(?s).*[.!?:…][\"”’»)\\]]*$");
        if (step <= 0 || step > 10 * distance) {
            // the next page or column: a sentence that goes on there is one
            return ends || Character.isUpperCase(line.text().codePointAt(0)) && isShort(before, edges);
        }
        if (step > GAP * distance) {
            return true;
        }
        boolean indented = line.left() - before.left() > line.size() * 0.8 && ends;
        return indented || isItem(line) || ends && isShort(before, edges) || isLeftOff(lines, at);
    }

    /** Whether a line ends well before the right edge of those that begin where it does. */
    private static boolean isShort(Line line, Map<Column, Float> edges) {
        double right = edges.getOrDefault(Column.of(line), line.right());
        return line.right() - line.left() < (right - line.left()) * SHORT;
    }

    /** Whether the first word of a line would have had its place in the line before: then that ended because it was meant to. */
    private static boolean isLeftOff(List<Line> lines, int at) {
        var before = lines.get(at - 1);
        String text = lines.get(at).text();
        int space = text.indexOf(' ');
        double sign = (before.right() - before.left()) / before.text().length();
        double word = ((space < 0 ? text.length() : space) + 1) * sign * MARGIN;
        var edges = lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND)).stream()
                .filter(line -> Column.of(line).equals(Column.of(before)))
                .map(Line::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        // one line that is longer than all others is of another kind
        double edge = edges.get(edges.size() > 2 ? 1 : 0);
        return edge - before.right() > word && Character.isUpperCase(text.codePointAt(0));
    }

    /** The right edge of each column. */
    private static Map<Column, Float> edges(List<Line> lines) {
        Map<Column, Float> edges = new HashMap<>();
        lines.forEach(line -> edges.merge(Column.of(line), line.right(), Math::max));
        return edges;
    }

    /** Lines of one size that begin at about the same place. */
    private record Column(int size, int left) {
        static Column of(Line line) {
            return new Column(Math.round(line.size() * 2), Math.round(line.left() / 40));
        }
    }

    private static boolean isItem(Line line) {
        return line.text().matches("(?s)^(?:[•▪◦●■–—*-]|\\(?\\d{1,2}[.)])\\s+\\S.*");
    }

    /** The usual distance between two lines of a paragraph. */
    private static double distance(List<Line> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).top() - lines.get(i - 1).top();
            if (step > 0 && step < 5 * lines.get(i).size()) {
                counts.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<Long, Integer>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey)
                        .orElse(24L)
                / 2.0;
    }

    /** How many pages have a line at their edge, its numbers left aside. */
    private static Map<String, Integer> heads(List<Page> pages) {
        Map<String, Integer> heads = new HashMap<>();
        for (var page : pages) {
            page.lines().stream()
                    .filter(line -> isEdge(line, page))
                    .map(PdfParagraphs::key)
                    .distinct()
                    .forEach(key -> heads.merge(key, 1, Integer::sum));
        }
        return heads;
    }

    private static boolean isEdge(Line line, Page page) {
        return line.top() < page.height() * EDGE || line.top() > page.height() * (1 - EDGE);
    }

    private static boolean isPageNumber(Line line) {
        return line.text().matches("(?i)(?:page |p\\. ?|[-–—] ?)?\\d{1,4}(?: ?(?:of|/|von|de) ?\\d{1,4})?(?: ?[-–—])?");
    }

    private static String key(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
