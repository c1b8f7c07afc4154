package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.knowledge.CertaintyWeights;
import org.chancery.pipeline.Coder;
import org.chancery.score.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model of certainty on articles that people coded, chooses the floor, and checks both on others. */
@Command(
        name = "certainty",
        description = {
            "Trains the model of certainty on coded articles, leaving whole articles out to see what it is worth, and writes weights and floor",
            "into the knowledge file; with --check alone, says what the present model is worth on articles that it was not trained on."
        })
final class CertaintyBench implements Callable<Integer> {

    private static final List<Double> PENALTIES = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0);
    private static final double HIGHEST_FLOOR = 0.6;
    private static final double STEP = 0.02;

    /** How much of log loss smaller weights may cost. */
    private static final double LOSS = 0.005;

    /** How much of right F1 fewer invented events may cost. */
    private static final double RIGHT = 0.003;

    @Option(names = "--train", paramLabel = "FILE", description = "Coded articles to train on, in the form of corpus/.")
    private Path train;

    @Option(names = "--check", paramLabel = "FILE", description = "Coded articles to check the present model on.")
    private Path check;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The knowledge file; only lines that it has get weights (default: ${DEFAULT-VALUE}).",
            defaultValue = "chancery-core/src/main/resources/knowledge/certainty.tsv")
    private Path file;

    @Option(
            names = "--traits",
            description = "Also list all traits, with how many of the mentions that have them are right.")
    private boolean traits;

    @Override
    public Integer call() throws IOException {
        var coder = new Coder();
        if (train != null) {
            train(JudgedArticles.of(train, coder));
        }
        if (check != null) {
            check(JudgedArticles.of(check, coder));
        }
        return 0;
    }

    private void train(JudgedArticles judged) throws IOException {
        var names = List.copyOf(CertaintyWeights.load().traits());
        var model = new CertaintyModel(judged, names);
        if (traits) {
            model.counts()
                    .forEach((name, count) -> System.out.printf(
                            Locale.ROOT,
                            "%-34s %4d of %4d right%s%n",
                            name,
                            count[0],
                            count[1],
                            names.contains(name) ? "" : ", no line"));
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d mentions; log loss of giving all the same %.4f%n",
                judged.articles().size(),
                judged.mentions().size(),
                model.baseLoss());
        double best = penalty(model);
        var leftOut = model.leftOut(best);
        var scale = CertaintyTable.of(judged, leftOut).scale();
        System.out.printf(Locale.ROOT, "scaled by %.3f, moved by %.3f%n", scale.slope(), scale.offset());
        for (int i = 0; i < leftOut.length; i++) {
            leftOut[i] = leftOut[i] > 0 ? scale.of(leftOut[i]) : 0;
        }
        CertaintyTable.of(judged, leftOut).print();
        double floor = floor(judged, leftOut);
        model.write(file, model.all(best).scaled(scale), floor);
        System.out.printf(Locale.ROOT, "penalty %.1f, floor %.2f, written into %s%n", best, floor, file);
    }

    /** The strongest penalty that costs next to nothing of the least log loss of articles left out, so that no trait weighs more than it must. */
    private static double penalty(CertaintyModel model) {
        var tried = new TreeMap<Double, Double>();
        for (double penalty : PENALTIES) {
            double loss = model.logLoss(model.leftOut(penalty));
            System.out.printf(Locale.ROOT, "penalty %4.1f: log loss, articles left out, %.4f%n", penalty, loss);
            tried.put(penalty, loss);
        }
        double least = Collections.min(tried.values());
        return tried.descendingMap().entrySet().stream()
                .filter(penalty -> penalty.getValue() <= least + LOSS)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The highest floor that costs next to nothing of the best right F1, of articles left out: an invented event is worse than a missed one. */
    private static double floor(JudgedArticles judged, double[] certainty) {
        var tried = new TreeMap<Double, Double>();
        for (int i = 0; i * STEP <= HIGHEST_FLOOR; i++) {
            var figures = judged.figures(certainty, i * STEP);
            print(String.format(Locale.ROOT, "floor %.2f", i * STEP), figures);
            tried.put(i * STEP, figures.rightF1());
        }
        double best =
                tried.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return tried.descendingMap().entrySet().stream()
                .filter(floor -> floor.getValue() >= best - RIGHT)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static void check(JudgedArticles judged) {
        var certainty = judged.mentions().stream()
                .mapToDouble(mention -> mention.certainty().value())
                .toArray();
        CertaintyTable.of(judged, certainty).print();
        print("no floor", judged.figures(certainty, 0));
        double floor = CertaintyWeights.load().floor().value();
        print(String.format(Locale.ROOT, "floor %.2f", floor), judged.figures(certainty, floor));
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-10s right_f1 %.3f (precision %.3f, recall %.3f)  f1 %.3f (%.3f, %.3f)  events %d, spurious %d%n",
                what,
                figures.rightF1(),
                figures.rightPrecision(),
                figures.rightRecall(),
                figures.f1(),
                figures.precision(),
                figures.recall(),
                figures.events(),
                figures.spurious());
    }
}
