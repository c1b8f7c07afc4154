package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.score.Figures;
import org.chancery.score.GoldArticle;
import org.chancery.score.GoldReader;
import org.chancery.score.Matching;
import org.chancery.score.RecordRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery score FOLDER --against GOLD}: what a coder made of articles that people coded. */
@Command(
        name = "score",
        description = "Says what a coder got right of articles that people coded.",
        footer = {
            "",
            "FOLDER has reports.jsonl (id, text) and events.jsonl as chancery export --format jsonl writes them; any coder's events can be put so.",
            "",
            "Example:",
            "  chancery ingest corpus/articles.jsonl --store articles.db",
            "  chancery export --format jsonl --store articles.db record/",
            "  chancery score record/ --against corpus/articles.jsonl"
        })
final class ScoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Reports and events that a coder made.")
    private Path folder;

    @Option(
            names = "--against",
            required = true,
            paramLabel = "GOLD",
            description = "Coded articles, an object a line, in the form of corpus/.")
    private Path gold;

    @Override
    public Integer call() {
        try (var in = Files.newInputStream(gold)) {
            var articles = GoldReader.read(in);
            var rows = RecordRows.read(folder);
            var answered = articles.stream().filter(rows::has).toList();
            print(figures(answered, rows), answered.size());
            if (answered.size() < articles.size()) {
                System.err.println("chancery: " + (articles.size() - answered.size()) + " of "
                        + Totals.count(articles.size(), "article") + " are not among the reports and were left out");
                return 1;
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return 1;
        }
    }

    private static Figures figures(List<GoldArticle> articles, RecordRows rows) {
        var matching = new Matching();
        var figures = new Figures();
        for (var article : articles) {
            figures.add(article, matching.of(article, rows.of(article)));
        }
        return figures;
    }

    private static void print(Figures figures, int articles) {
        line("right_f1", figures.rightF1());
        line("right_precision", figures.rightPrecision());
        line("right_recall", figures.rightRecall());
        line("f1", figures.f1());
        line("precision", figures.precision());
        line("recall", figures.recall());
        line("parties", figures.parties());
        line("status", figures.status());
        line("date", figures.date());
        line("place", figures.place());
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d events that must be there, %d events found, %d of them spurious%n",
                articles,
                figures.musts(),
                figures.events(),
                figures.spurious());
    }

    private static void line(String name, double value) {
        System.out.printf(Locale.ROOT, "%-16s %.3f%n", name, value);
    }
}
