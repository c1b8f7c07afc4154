package org.chancery.flink;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Meter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.apache.flink.util.function.SerializableSupplier;
import org.chancery.export.CodedJson;
import org.chancery.export.CodedReader;
import org.chancery.model.Coded;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/**
 * Codes reports with the program's own coder. One that cannot be coded goes to {@link #LOST} with why, and the rest goes on.
 *
 * <p>Metrics: {@code reportsCoded}, {@code reportsLost} (counters), {@code reportsPerSecond} (a meter), {@code codingMillis} (a counter;
 * beside {@code reportsCoded} the mean time of one).
 */
final class Code extends ProcessFunction<Line, Line> {

    /** What could not be coded. */
    static final OutputTag<Line> LOST = new OutputTag<>("lost", LineType.INSTANCE);

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<Function<Report, Coded>> coders;
    private transient Function<Report, Coded> coder;
    private transient Meter rate;
    private transient Counter failures;
    private transient Counter millis;
    private final LongCounter coded = new LongCounter();
    private final LongCounter lost = new LongCounter();

    /** @param coders asked once a task, in the worker */
    Code(SerializableSupplier<Function<Report, Coded>> coders) {
        this.coders = coders;
    }

    @Override
    public void open(OpenContext context) {
        coder = coders.get();
        var metrics = getRuntimeContext().getMetricGroup();
        rate = metrics.meter("reportsPerSecond", new MeterView(metrics.counter("reportsCoded")));
        failures = metrics.counter("reportsLost");
        millis = metrics.counter("codingMillis");
        getRuntimeContext().addAccumulator(Totals.CODED, coded);
        getRuntimeContext().addAccumulator(Totals.LOST, lost);
    }

    @Override
    public void processElement(Line line, Context context, Collector<Line> out) {
        long begun = System.nanoTime();
        var report = CodedReader.report(line.json().getBytes(StandardCharsets.UTF_8));
        try {
            var json = CodedJson.of(report.id(), coder.apply(report)).toString();
            out.collect(new Line(Line.Kind.CODED, report.id(), json));
            rate.markEvent();
            coded.add(1L);
        } catch (RuntimeException | StackOverflowError e) {
            var reason = "coding failed, a fault of Chancery: " + e;
            context.output(
                    LOST,
                    Readings.lost(
                            new Reading.Failed(report.source(), reason, report.sha256()), input(report.source())));
            failures.inc();
            lost.add(1L);
        }
        millis.inc((System.nanoTime() - begun) / 1_000_000);
    }

    /** The file that a source belongs to: {@code ARCHIVE#N} is a member of {@code ARCHIVE}. */
    private static String input(String source) {
        int member = source.indexOf('#');
        return member < 0 ? source : source.substring(0, member);
    }
}
