package org.chancery.reconcile;

import java.util.List;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;

/** Which mentions say that others were wrong, by {@code knowledge/corrections.tsv}. Immutable. */
final class Corrections {

    /** How far into the title its words of correction can stand. */
    private static final int OPENING = 40;

    private final List<String> inTitle;
    private final List<String> inParagraph;

    Corrections() {
        var rows = Table.read("corrections.tsv", "words", "where");
        inTitle = words(rows, "title");
        inParagraph = words(rows, "paragraph");
    }

    private static List<String> words(List<Table.Row> rows, String where) {
        return rows.stream()
                .filter(row -> row.text("where").equals(where))
                .map(row -> " " + Folded.name(row.text("words")) + " ")
                .toList();
    }

    /** Whether a mention corrects what was reported before. */
    boolean isOne(Mention mention) {
        var title = mention.report().title().orElse("");
        var opening = spaced(title.substring(0, Math.min(OPENING, title.length())));
        return inTitle.stream().anyMatch(opening::contains) || corrects(paragraph(mention));
    }

    private boolean corrects(String paragraph) {
        return inParagraph.stream().anyMatch(paragraph::contains);
    }

    private static String paragraph(Mention mention) {
        var text = mention.report().text();
        int start = text.lastIndexOf("\n\n", mention.clause().start());
        int end = text.indexOf("\n\n", mention.clause().end());
        return spaced(text.substring(start < 0 ? 0 : start, end < 0 ? text.length() : end));
    }

    private static String spaced(String text) {
        return " " + Folded.name(text) + " ";
    }
}
