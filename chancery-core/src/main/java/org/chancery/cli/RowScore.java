package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.table.Numbers;
import org.chancery.knowledge.RowColumns.Part;
import org.chancery.rows.ReportNames;
import org.chancery.rows.RowEvent;
import org.chancery.rows.RowEvents;
import org.chancery.score.ArticleNames;
import org.chancery.score.GoldArticle;
import org.chancery.score.Says;
import org.chancery.score.ScoredEvent;

/** Rows of any coder, tied to the coded articles that they name. */
final class RowScore {

    private static final int SHOWN = 5;

    private final RowEvents rows;
    private final ArticleNames names;
    private final Map<GoldArticle, List<RowEvent>> told = new HashMap<>();
    private final List<String> strangers = new ArrayList<>();
    private long tied;
    private long untied;

    private RowScore(RowEvents rows, ArticleNames names) {
        this.rows = rows;
        this.names = names;
    }

    /**
     * Reads a file, and {@code reports.csv} beside it if it is there.
     *
     * @param column that names the article; absent for those that the form has for it
     * @throws IllegalArgumentException when it is no such file, or no row names an article
     */
    static RowScore of(Path file, List<GoldArticle> articles, Optional<String> column) throws IOException {
        var rows = new RowEvents(column, reports(file.resolveSibling("reports.csv")));
        var score = new RowScore(rows, new ArticleNames(articles, Numbers::small));
        try (var in = Files.newInputStream(file)) {
            rows.read(in, score::tie);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        if (score.tied == 0) {
            throw new IllegalArgumentException(score.nothing(file, articles));
        }
        return score;
    }

    private static ReportNames reports(Path file) throws IOException {
        if (!Files.exists(file)) {
            return ReportNames.none();
        }
        try (var in = Files.newInputStream(file)) {
            return ReportNames.read(in, Numbers::small);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private void tie(RowEvent row) {
        var articles = new HashSet<GoldArticle>();
        row.articles().forEach(one -> names.of(one.values(), one.publisher()).ifPresent(articles::add));
        articles.forEach(
                article -> told.computeIfAbsent(article, a -> new ArrayList<>()).add(row));
        if (!articles.isEmpty()) {
            tied++;
            return;
        }
        untied++;
        if (strangers.size() < SHOWN) {
            strangers.add("line " + row.line() + " has " + called(row));
        }
    }

    private static String called(RowEvent row) {
        var values = row.articles().stream()
                .flatMap(one -> one.values().stream())
                .distinct()
                .limit(SHOWN)
                .map(value -> '"' + value + '"')
                .toList();
        return values.isEmpty() ? "nothing" : String.join(", ", values);
    }

    private String nothing(Path file, List<GoldArticle> articles) {
        var has = strangers.isEmpty()
                ? rows.rows() == 0
                        ? "it has no rows"
                        : rows.faults().stream().findFirst().orElse("none of its rows has a type of PLOVER's")
                : strangers.get(0) + " in " + String.join(", ", rows.articleColumns());
        var gold = articles.stream().findFirst();
        return file + ": no row names an article: " + has + "; of the coded ones the first has "
                + gold.map(RowScore::called).orElse("nothing: there are none")
                + ". Put an article's id, address or headline into a column, and name that by --article COLUMN";
    }

    private static String called(GoldArticle article) {
        var parts = new LinkedHashMap<String, Optional<String>>();
        parts.put("id", Optional.of(article.id()));
        parts.put("url", article.url());
        parts.put("title", article.title());
        parts.put("publisher", article.publisher());
        var said = new ArrayList<String>();
        parts.forEach((part, value) -> value.ifPresent(text -> said.add(part + " \"" + text + '"')));
        return String.join(", ", said);
    }

    /** The events that the rows of an article tell. */
    List<ScoredEvent> of(GoldArticle article) {
        return rows.joined(told.getOrDefault(article, List.of())).stream()
                .map(row -> new ScoredEvent(
                        row.type(),
                        row.modes(),
                        row.status(),
                        row.actors(),
                        row.recipients(),
                        row.date(),
                        row.place(),
                        List.of()))
                .toList();
    }

    /** Whether a row names it. */
    boolean has(GoldArticle article) {
        return told.containsKey(article);
    }

    /** What the rows can say. */
    Says says() {
        return new Says(false, rows.says(Part.STATUS), rows.says(Part.DATE), rows.says(Part.PLACE));
    }

    /** What became of the rows, in a line. */
    String counts() {
        return rows.rows() + " rows read as " + rows.form().name().toLowerCase(Locale.ROOT) + ", " + tied
                + " tied to an article, " + untied + " untied, " + rows.untyped() + " without a type of PLOVER's, "
                + rows.faults().size() + " unreadable";
    }

    /** Some of the rows that name no article, and of those that cannot be read. */
    List<String> complaints() {
        var lines = new ArrayList<String>();
        strangers.forEach(row -> lines.add("no article: " + row));
        if (untied > strangers.size()) {
            lines.add("no article: " + (untied - strangers.size()) + " more");
        }
        rows.faults().stream().limit(SHOWN).forEach(lines::add);
        return lines;
    }

    boolean isWhole() {
        return rows.faults().isEmpty();
    }
}
