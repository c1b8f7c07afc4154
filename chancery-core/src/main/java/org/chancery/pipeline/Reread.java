package org.chancery.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.store.Inbox;
import org.chancery.store.Kept;
import org.chancery.store.Store;

/**
 * The present reader over the bytes that were kept. A report that is read as it was stays; one that is read otherwise is coded again
 * and takes the place of the old one, under the same id. What was read once and cannot be read now stays as it was.
 */
public final class Reread {

    /** How many reports of each kind. */
    public record Outcome(int same, int changed, int added, int gone, int failed) {}

    private record Step(Kept.Key key, List<Reading> readings, List<Coded> coded) {}

    private final Inbox inbox;
    private final Kept kept;
    private final Function<Input, Stream<Reading>> reader;
    private final Function<Report, Coded> coder;
    private final Clock clock;
    private final int threads;
    private final Map<String, Integer> versions = new HashMap<>();
    private int same;
    private int changed;
    private int added;
    private int gone;
    private int failed;

    /** The reader and the coder as {@link Ingest} has them. */
    public Reread(
            Store store,
            Function<Input, Stream<Reading>> reader,
            Function<Report, Coded> coder,
            Clock clock,
            int threads) {
        this.inbox = store.inbox();
        this.kept = store.kept();
        this.reader = reader;
        this.coder = coder;
        this.clock = clock;
        this.threads = threads;
    }

    /** Reads all again. The record is not derived yet. */
    public Outcome run() {
        var keys = kept.keys();
        keys.forEach(key -> versions.merge(key.source(), 1, Integer::sum));
        Iterator<Step> steps = keys.stream().map(this::read).iterator();
        Parallel.inOrder(steps, this::code, threads, this::keep);
        return new Outcome(same, changed, added, gone, failed);
    }

    private Step read(Kept.Key key) {
        var document = kept.get(key).orElseThrow();
        var input = new Input(key.source(), document.url(), document.mediaType(), document::open);
        var fresh = new ArrayList<Reading>();
        try (var readings = reader.apply(input)) {
            readings.forEach(fresh::add);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fresh.add(new Reading.Failed(key.source(), e.toString(), key.sha256()));
        }
        return new Step(key, fresh, List.of());
    }

    /** Codes what is read otherwise than before. */
    private Step code(Step step) {
        var coded = reports(step)
                .filter(report -> before(report).filter(report::equals).isEmpty())
                .map(coder)
                .toList();
        return new Step(step.key(), step.readings(), coded);
    }

    private void keep(Step step) {
        int read = (int) reports(step).count();
        failed += step.readings().size() - read;
        same += read - step.coded().size();
        for (var coded : step.coded()) {
            if (inbox.replace(coded, now())) {
                changed++;
            } else {
                added++;
            }
        }
        if (read == step.readings().size()) {
            inbox.retry(step.key().source());
        }
        if (read == step.readings().size() && versions.get(step.key().source()) == 1) {
            var ids = reports(step).map(Report::id).toList();
            for (String id : inbox.reports(step.key().source())) {
                if (!ids.contains(id) && inbox.drop(id, now())) {
                    gone++;
                }
            }
        }
    }

    private static Stream<Report> reports(Step step) {
        return step.readings().stream().filter(Reading.Read.class::isInstance).map(reading -> ((Reading.Read) reading)
                .report());
    }

    private Optional<Report> before(Report report) {
        return inbox.get(report.id()).map(Coded::report);
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The bytes of an input, packed, if it is no larger than what is worth keeping. */
    static Optional<Kept.Document> document(Input input, String sha256, int largest) {
        try (var in = input.bytes().open()) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest
                    ? Optional.empty()
                    : Optional.of(Kept.Document.of(input.source(), sha256, input.url(), input.mediaType(), bytes));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
