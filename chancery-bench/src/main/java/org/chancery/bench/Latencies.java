package org.chancery.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind. Thread-safe. */
final class Latencies {

    /** Told of each kind. */
    private static final int SLOWEST = 3;

    private record Answer(String path, long nanos) {}

    private final Map<String, List<Answer>> answers = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Forgets what was before. */
    synchronized void begin() {
        answers.clear();
        errors.clear();
    }

    synchronized void add(String kind, String path, long nanos, boolean good) {
        answers.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Answer(path, nanos));
        if (!good) {
            errors.add(path);
        }
    }

    synchronized void print(int seconds) {
        answers.forEach((kind, all) -> {
            all.sort(Comparator.comparingLong(Answer::nanos));
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %5d answers, %5.1f a second: p50 %6.1f ms, p95 %6.1f, p99 %6.1f, max %6.1f%n",
                    kind,
                    all.size(),
                    (double) all.size() / seconds,
                    ms(all, 0.5),
                    ms(all, 0.95),
                    ms(all, 0.99),
                    ms(all, 1));
        });
        System.out.println(errors.size() + " errors" + (errors.isEmpty() ? "" : ": " + errors.get(0)));
        answers.forEach((kind, all) -> all.stream()
                .sorted(Comparator.comparingLong(Answer::nanos).reversed())
                .limit(SLOWEST)
                .forEach(answer ->
                        System.err.printf(Locale.ROOT, "slow: %6.1f ms %s%n", answer.nanos() / 1e6, answer.path())));
    }

    private static double ms(List<Answer> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1))
                        .nanos()
                / 1e6;
    }
}
