package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.chancery.bench.Regression.Sample;
import org.chancery.knowledge.CertaintyWeights;

/** Trains the model of certainty on judged articles: weights for the traits that the knowledge file has lines for. */
final class CertaintyModel {

    private static final int FOLDS = 12;

    private final JudgedArticles judged;
    private final List<String> traits;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();
    private final List<Integer> mentions = new ArrayList<>();

    CertaintyModel(JudgedArticles judged, List<String> traits) {
        this.judged = judged;
        this.traits = traits;
        for (int i = 0; i < judged.articles().size(); i++) {
            var told = judged.told(i);
            var fits = judged.fits(i, told);
            for (int j = 0; j < told.size(); j++) {
                boolean right = fits.get(j).filter(fit -> fit.isRight()).isPresent();
                for (int mention : told.get(j).mentions()) {
                    articles.add(i);
                    mentions.add(mention);
                    samples.add(new Sample(
                            numbers(mention),
                            right,
                            1.0 / told.get(j).mentions().size()));
                }
            }
        }
    }

    private int[] numbers(int mention) {
        var has = judged.mentions().get(mention).traits();
        return java.util.stream.IntStream.range(0, traits.size())
                .filter(i -> has.contains(traits.get(i)))
                .toArray();
    }

    /** The certainty of each mention by a model that has not seen its article. */
    double[] leftOut(double penalty) {
        var certainty = new double[judged.mentions().size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            var seen = new ArrayList<Sample>();
            for (int i = 0; i < samples.size(); i++) {
                if (articles.get(i) % FOLDS != fold) {
                    seen.add(samples.get(i));
                }
            }
            var model = Regression.fit(seen, traits.size(), penalty);
            for (int i = 0; i < samples.size(); i++) {
                if (articles.get(i) % FOLDS == fold) {
                    certainty[mentions.get(i)] = model.certainty(samples.get(i).traits());
                }
            }
        }
        return certainty;
    }

    /** The mean of minus the logarithm of what was given to what is so. */
    double logLoss(double[] certainty) {
        double loss = 0;
        double total = 0;
        for (int i = 0; i < samples.size(); i++) {
            double given = certainty[mentions.get(i)];
            loss -= samples.get(i).weight() * StrictMath.log(samples.get(i).right() ? given : 1 - given);
            total += samples.get(i).weight();
        }
        return loss / total;
    }

    /** The loss of giving all the same. */
    double baseLoss() {
        double right = 0;
        double total = 0;
        for (var sample : samples) {
            right += sample.right() ? sample.weight() : 0;
            total += sample.weight();
        }
        double share = right / total;
        return -share * StrictMath.log(share) - (1 - share) * StrictMath.log(1 - share);
    }

    Regression all(double penalty) {
        return Regression.fit(samples, traits.size(), penalty);
    }

    /** How many mentions have each trait, and how many of these are right, of all traits that any has. */
    TreeMap<String, int[]> counts() {
        var counts = new TreeMap<String, int[]>();
        for (int i = 0; i < samples.size(); i++) {
            for (var trait : judged.mentions().get(mentions.get(i)).traits()) {
                var count = counts.computeIfAbsent(trait, t -> new int[2]);
                count[0] += samples.get(i).right() ? 1 : 0;
                count[1]++;
            }
        }
        return counts;
    }

    /** Puts the weights and the floor into the knowledge file; its comments, order and meanings stay. */
    void write(Path file, Regression model, double floor) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var cells = line.split("\t", -1);
            var name = cells[0].strip();
            if (line.startsWith("#") || cells.length != 3 || name.equals("name")) {
                lines.add(line);
            } else if (name.equals(CertaintyWeights.FLOOR)) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f\t%s", name, floor, cells[2]));
            } else {
                double weight = name.equals(CertaintyWeights.BIAS) ? model.bias() : model.weight(traits.indexOf(name));
                lines.add(String.format(Locale.ROOT, "%s\t%.3f\t%s", name, weight, cells[2]));
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
