package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.chancery.copies.Copies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How well copies are told, and what it costs. Reports are made up: half are originals, half copies with 0 to 40 % of their words
 * edited; a fifth of all carry a paragraph of background that many others carry too, as reports of one agency do.
 */
@Command(
        name = "copies",
        description = "Copies: precision and recall by the share of words edited; cost a report from 1,000 up.")
final class CopiesBench implements Callable<Integer> {

    private static final int MOST_EDITED = 40;
    private static final int STEP = 5;
    private static final int BACKGROUNDS = 40;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Option(names = "--reports", defaultValue = "10000", description = "reports to tell copies among")
    private int reports;

    @Option(names = "--largest", defaultValue = "100000", description = "reports of the largest measure of cost")
    private int largest;

    @Option(
            names = "--per-day",
            defaultValue = "300",
            description = "reports a day where cost is measured; those that copies are told among are all of one day")
    private int perDay;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    /** A made-up report; {@code original} is empty for an original. */
    private record Made(Copies.Text text, Optional<String> original, int edited) {}

    @Override
    public Integer call() {
        quality();
        // the code has been compiled by now: what follows is cost
        for (int n = 1_000; n <= largest; n *= 10) {
            cost(n);
        }
        return 0;
    }

    private void quality() {
        var made = make(reports, reports);
        var copies = new Copies();
        made.forEach(one -> copies.add(one.text()));
        var found = copies.originals();
        int[] right = new int[MOST_EDITED / STEP + 1];
        int[] wanted = new int[MOST_EDITED / STEP + 1];
        int wrong = 0;
        int all = 0;
        for (var one : made) {
            var told = Optional.ofNullable(found.get(one.text().id()));
            int band = one.edited() / STEP;
            wanted[band] += one.original().isPresent() ? 1 : 0;
            right[band] += told.isPresent() && told.equals(one.original()) ? 1 : 0;
            all += told.isPresent() ? 1 : 0;
            wrong += told.isPresent() && !told.equals(one.original()) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "copies among %d reports: precision %.4f (%d told, %d wrong)%n",
                reports,
                1 - (double) wrong / all,
                all,
                wrong);
        int rightSoFar = 0;
        int wantedSoFar = 0;
        for (int band = 0; band * STEP < MOST_EDITED; band++) {
            rightSoFar += right[band];
            wantedSoFar += wanted[band];
            System.out.printf(
                    Locale.ROOT,
                    "  %2d to %2d %% of words edited: recall %.4f | up to there %.4f%n",
                    band * STEP,
                    (band + 1) * STEP,
                    (double) right[band] / wanted[band],
                    (double) rightSoFar / wantedSoFar);
        }
    }

    private void cost(int n) {
        var made = make(n, perDay);
        var copies = new Copies();
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        made.forEach(one -> copies.add(one.text()));
        int told = copies.originals().size();
        double micros = (threads.getCurrentThreadCpuTime() - begun) / 1e3 / n;
        System.out.printf(
                Locale.ROOT, "%7d reports: %.0f µs of processor time a report (%d copies told)%n", n, micros, told);
    }

    /** @param daily how many come a day; copies the day after their originals */
    private List<Made> make(int n, int daily) {
        var prose = new Prose(seed);
        var random = new Random(seed);
        var backgrounds = new ArrayList<List<String>>();
        for (int i = 0; i < BACKGROUNDS; i++) {
            backgrounds.add(prose.paragraph());
        }
        var made = new ArrayList<Made>();
        Map<String, List<String>> originals = new HashMap<>();
        var ids = new ArrayList<String>();
        for (int i = 0; i < n; i++) {
            String id = "r" + i;
            var day = FIRST.plusDays(i / daily);
            if (i % 2 == 0) {
                var words = new ArrayList<String>();
                for (int paragraph = 4 + random.nextInt(8); paragraph > 0; paragraph--) {
                    words.addAll(prose.paragraph());
                }
                if (random.nextInt(5) == 0) {
                    words.addAll(backgrounds.get(random.nextInt(BACKGROUNDS)));
                }
                originals.put(id, words);
                ids.add(id);
                made.add(new Made(text(id, words, day.toString()), Optional.empty(), 0));
            } else {
                // each original is copied once or not at all: a copy of a copy would be told by way of the other
                String original = ids.get(ids.size() - 1);
                int edited = random.nextInt(MOST_EDITED);
                var words = prose.edited(originals.get(original), edited / 100.0);
                made.add(new Made(text(id, words, day.plusDays(1).toString()), Optional.of(original), edited));
            }
        }
        return made;
    }

    private static Copies.Text text(String id, List<String> words, String day) {
        return new Copies.Text(id, String.join(" ", words), Optional.of(day));
    }
}
