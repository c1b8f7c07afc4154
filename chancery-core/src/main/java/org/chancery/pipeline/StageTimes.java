package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long each stage of coding took, over all threads and reports. Thread-safe. */
public final class StageTimes {

    private final LongAdder annotate = new LongAdder();
    private final LongAdder extract = new LongAdder();
    private final LongAdder resolve = new LongAdder();
    private final LongAdder reports = new LongAdder();
    private final LongAdder sentences = new LongAdder();
    private final LongAdder tokens = new LongAdder();

    /** A stage's name and its seconds. */
    public record Stage(String name, double seconds) {}

    <T> T annotate(Supplier<T> work) {
        return timed(annotate, work);
    }

    <T> T extract(Supplier<T> work) {
        return timed(extract, work);
    }

    <T> T resolve(Supplier<T> work) {
        return timed(resolve, work);
    }

    void count(int sentencesOfReport, int tokensOfReport) {
        reports.increment();
        sentences.add(sentencesOfReport);
        tokens.add(tokensOfReport);
    }

    /** The stages in their order; seconds of all threads together. */
    public List<Stage> stages() {
        var stages = new ArrayList<Stage>();
        stages.add(new Stage("annotate", annotate.sum() / 1e9));
        stages.add(new Stage("extract", extract.sum() / 1e9));
        stages.add(new Stage("resolve", resolve.sum() / 1e9));
        return stages;
    }

    public long reports() {
        return reports.sum();
    }

    public long sentences() {
        return sentences.sum();
    }

    public long tokens() {
        return tokens.sum();
    }

    private static <T> T timed(LongAdder nanos, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.add(System.nanoTime() - begun);
        }
    }
}
