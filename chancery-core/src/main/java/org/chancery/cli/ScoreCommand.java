package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.score.Figures;
import org.chancery.score.GoldArticle;
import org.chancery.score.GoldReader;
import org.chancery.score.Matching;
import org.chancery.score.RecordRows;
import org.chancery.score.Says;
import org.chancery.score.ScoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery score FILE --against GOLD}: what a coder made of articles that people coded. */
@Command(
        name = "score",
        description = "Says what a coder, any coder, got right of articles that people coded.",
        footer = {
            "",
            "FILE is a folder that chancery export --format jsonl or csv wrote, or its events.jsonl or events.csv; events of ICEWS, tab-separated; rows of",
            "POLECAT, tab- or comma-separated; or a table with the columns report, type, actors, recipients, status, date, place, of which the last three may be",
            "missing, several parties with a semicolon between them. The head of the file tells which it is. A row is of the article whose id, address or headline",
            "it has; one that names none is counted and left out. What rows cannot say is not held against them.",
            "",
            "Example:",
            "  chancery ingest corpus/articles.jsonl --store articles.db",
            "  chancery export --format jsonl --store articles.db record/",
            "  chancery score record/ --against corpus/articles.jsonl",
            "  chancery export --format csv --store articles.db tables/",
            "  chancery score tables/events.csv --against corpus/articles.jsonl"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final String TABLE = "events.csv";
    private static final String MISSING = "not in these rows";

    @Parameters(paramLabel = "FILE", description = "Events that a coder made, or the folder of an export.")
    private Path file;

    @Option(
            names = "--against",
            required = true,
            paramLabel = "GOLD",
            description = "Coded articles, an object a line, in the form of corpus/.")
    private Path gold;

    @Option(
            names = "--article",
            paramLabel = "COLUMN",
            description =
                    "The column that has the id, the address or the headline of the article (default: those that the form has for it).")
    private Optional<String> article = Optional.empty();

    @Override
    public Integer call() {
        try (var in = Files.newInputStream(gold)) {
            var articles = GoldReader.read(in);
            var table =
                    Files.isDirectory(file) && !Files.exists(file.resolve("events.jsonl")) ? file.resolve(TABLE) : file;
            return isRecord(table) ? record(articles, table) : rows(articles, table);
        } catch (NoSuchFileException e) {
            System.err.println("chancery: there is no " + e.getMessage());
            return 1;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return 1;
        }
    }

    /** A folder, or a file of JSON. */
    private static boolean isRecord(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading()
                    .startsWith("{");
        }
    }

    private int record(List<GoldArticle> articles, Path from) throws IOException {
        if (article.isPresent()) {
            throw new IllegalArgumentException("--article is for tables; " + from + " is a record");
        }
        var rows = RecordRows.read(from);
        var answered = articles.stream().filter(rows::has).toList();
        if (answered.isEmpty()) {
            throw new IllegalArgumentException(from + ": no report has the text or the id of an article of " + gold
                    + ": reports.jsonl beside the events has the texts, as chancery export --format jsonl writes it");
        }
        print(figures(answered, rows::of, Says.ALL), answered.size(), Says.ALL);
        long tied = rows.tied(answered);
        System.out.printf(
                Locale.ROOT,
                "%d rows read as record, %d tied to an article, %d untied%n",
                rows.rows(),
                tied,
                rows.rows() - tied);
        if (answered.size() < articles.size()) {
            System.err.println("chancery: " + (articles.size() - answered.size()) + " of "
                    + Totals.count(articles.size(), "article") + " are not among the reports and were left out");
            return 1;
        }
        return 0;
    }

    private int rows(List<GoldArticle> articles, Path from) throws IOException {
        var rows = RowScore.of(from, articles, article);
        print(figures(articles, rows::of, rows.says()), articles.size(), rows.says());
        System.out.println(rows.counts());
        long silent = articles.stream().filter(one -> !rows.has(one)).count();
        if (silent > 0) {
            System.out.println(
                    "of " + Totals.count(silent, "article") + " there is no row: as if read, and nothing found");
        }
        rows.complaints().forEach(line -> System.err.println("chancery: " + from + ": " + line));
        return rows.isWhole() ? 0 : 1;
    }

    private static Figures figures(
            List<GoldArticle> articles, Function<GoldArticle, List<ScoredEvent>> told, Says says) {
        var matching = new Matching();
        var figures = new Figures();
        for (var one : articles) {
            figures.add(one, matching.of(one, told.apply(one), says));
        }
        return figures;
    }

    private static void print(Figures figures, int articles, Says says) {
        line("right_f1", figures.rightF1(), true);
        line("right_precision", figures.rightPrecision(), true);
        line("right_recall", figures.rightRecall(), true);
        line("f1", figures.f1(), true);
        line("precision", figures.precision(), true);
        line("recall", figures.recall(), true);
        line("parties", figures.parties(), true);
        line("status", figures.status(), says.status());
        line("date", figures.date(), says.date());
        line("place", figures.place(), says.place());
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d events that must be there, %d events found, %d of them spurious%n",
                articles,
                figures.musts(),
                figures.events(),
                figures.spurious());
    }

    private static void line(String name, double value, boolean said) {
        System.out.printf(Locale.ROOT, "%-16s %s%n", name, said ? String.format(Locale.ROOT, "%.3f", value) : MISSING);
    }
}
