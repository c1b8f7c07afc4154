package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.export.CodedShard;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.read.ByteLines;
import org.chancery.read.Guarded;
import org.chancery.store.Inbox;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Kept;
import org.chancery.store.Store;

/**
 * Inputs into a store: read, coded on all cores, each report kept in its own transaction. What is in already is passed over without
 * being read or coded again. Shards of reports that are coded already are loaded as they are, line by line. A fault in one input is
 * noted and the others go on.
 */
public final class Ingest {

    /** What is larger is no page of one report; it can be read again from where it came. */
    private static final int LARGEST_KEPT = 8 << 20;

    private final Inbox inbox;
    private final Kept kept;
    private final Function<Input, Stream<Reading>> reader;
    private final Function<Report, Coded> coder;
    private final Clock clock;
    private final int threads;

    /**
     * @param reader as {@code ReportReader.read}
     * @param coder as {@code Coder.code}; called from several threads, and not at all when there is nothing new
     */
    public Ingest(
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

    /** Takes all inputs in, telling the listener of each report and failure as soon as it is stored. */
    public void run(Iterator<Input> inputs, Listener listener) {
        Parallel.inOrder(steps(inputs), this::code, threads, step -> keep(step, listener));
    }

    /** All inputs, one after the other, as the steps that they give; lazily. */
    private Iterator<Step> steps(Iterator<Input> inputs) {
        return new FlatIterator<>(inputs, this::steps);
    }

    private Stream<Step> steps(Input input) {
        String sha256;
        try {
            sha256 = Fingerprint.of(input);
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(new Step.Fail(failure(input, input.source(), "", reason(e))));
        }
        if (inbox.isFinished(input.source(), sha256)) {
            return Stream.of(new Step.Pass(input.source()));
        }
        inbox.retry(input.source());
        var readings = CodedShard.is(input) ? Shards.lines(input).map(line -> step(input, line)) : read(input, sha256);
        var all = Stream.concat(readings, Stream.of(new Step.Finish(input.source(), sha256)));
        return CodedShard.is(input) ? all : Stream.concat(Stream.of(new Step.Hold(input, sha256)), all);
    }

    private Stream<Step> read(Input input, String sha256) {
        try {
            return new Guarded<>(reader.apply(input), e -> new Reading.Failed(input.source(), reason(e), sha256))
                    .stream().map(reading -> step(input, reading));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Stream.of(new Step.Fail(failure(input, input.source(), sha256, reason(e))));
        }
    }

    private Step step(Input input, Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            return new Step.Fail(failure(input, failed.source(), failed.sha256(), failed.reason()));
        }
        var report = ((Reading.Read) reading).report();
        return inbox.has(report.id()) ? new Step.Pass(report.source()) : new Step.Code(input, report, Optional.empty());
    }

    private Step step(Input input, ByteLines.Line line) {
        return line.tooLong()
                ? new Step.Fail(
                        failure(input, Shards.source(input, line), "", "the line is too long to be a coded report"))
                : new Step.Load(input, line);
    }

    private Step load(Step.Load load) {
        var input = load.input();
        try {
            var line = CodedShard.read(load.line().bytes());
            if (line instanceof CodedShard.Line.Lost lost) {
                var failed = lost.failed();
                return new Step.Fail(new Failure(
                        failed.source(),
                        lost.input(),
                        failed.sha256(),
                        reason(failed.source(), failed.reason()),
                        now()));
            }
            var coded = ((CodedShard.Line.Held) line).coded();
            return new Step.Code(input, coded.report(), Optional.of(coded));
        } catch (IllegalArgumentException e) {
            return new Step.Fail(
                    failure(input, Shards.source(input, load.line()), "", "not a coded report: " + e.getMessage()));
        }
    }

    private Step code(Step step) {
        if (step instanceof Step.Load load) {
            return load(load);
        }
        if (step instanceof Step.Hold hold) {
            return new Step.Keep(Reread.document(hold.input(), hold.sha256(), LARGEST_KEPT));
        }
        if (!(step instanceof Step.Code code)) {
            return step;
        }
        try {
            return new Step.Code(code.input(), code.report(), Optional.of(coder.apply(code.report())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            var reason = "coding failed, a fault of Chancery: " + e;
            return new Step.Fail(
                    failure(code.input(), code.report().source(), code.report().sha256(), reason));
        }
    }

    private void keep(Step step, Listener listener) {
        if (step instanceof Step.Code code) {
            var coded = code.coded().orElseThrow();
            if (inbox.put(coded, now())) {
                listener.stored(coded);
            } else {
                listener.known(coded.report().source());
            }
        } else if (step instanceof Step.Fail fail) {
            inbox.fail(fail.failure());
            listener.failed(fail.failure());
        } else if (step instanceof Step.Keep keep) {
            keep.document().ifPresent(document -> kept.put(document, now()));
        } else if (step instanceof Step.Pass pass) {
            listener.known(pass.source());
        } else if (step instanceof Step.Finish finish) {
            // an input with a failure stays unfinished, so that the next ingest tries it again
            if (inbox.failures(finish.source()).isEmpty()) {
                inbox.finish(finish.source(), finish.sha256(), now());
            }
        }
    }

    private Failure failure(Input input, String source, String sha256, String reason) {
        return new Failure(source, input.source(), sha256, reason(source, reason), now());
    }

    /** The reader's sentences begin with the source, which a failure has beside it. */
    private static String reason(String source, String reason) {
        return reason.startsWith(source + ": ") ? reason.substring(source.length() + 2) : reason;
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String reason(Throwable fault) {
        var cause = fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "no permission to read it";
        }
        if (cause instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /** What comes of an input, on its way through. */
    private sealed interface Step {
        record Code(Input input, Report report, Optional<Coded> coded) implements Step {}

        record Load(Input input, ByteLines.Line line) implements Step {}

        record Fail(Failure failure) implements Step {}

        record Hold(Input input, String sha256) implements Step {}

        record Keep(Optional<Kept.Document> document) implements Step {}

        record Pass(String source) implements Step {}

        record Finish(String source, String sha256) implements Step {}
    }

    /** Told of what happens, on the calling thread, after it has happened. */
    public interface Listener {

        /** A report is in the store. */
        void stored(Coded coded);

        /** An input, or a report of it, was in already. */
        void known(String source);

        /** Something could not be read. */
        void failed(Failure failure);
    }
}
