package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.fetch.Fetch.Pause;
import org.chancery.fetch.Settings;
import org.chancery.fetch.Visits;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.store.FollowFile;
import org.chancery.store.StoreWriter;

/**
 * Follows feeds until it is stopped: looks at each at its own pace, fetches what is new, takes it into the record. Killed at any moment,
 * the next one goes on where it was.
 */
public final class Follower implements AutoCloseable {

    /** Where nothing is due, whether somebody has added something is looked for this often. */
    private static final Duration IDLE = Duration.ofSeconds(2);

    /** After the disk was full, or the record was being written by others. */
    private static final Duration TROUBLE = Duration.ofSeconds(15);

    /** Told of what happens, from several threads. */
    public interface Listener {

        /** An entry is in the record. */
        void recorded(String url);

        /** Something could not be done; where it can be tried again, it is. */
        void failed(String what, String reason);
    }

    /**
     * What reads and codes, and what time it is.
     *
     * @param reader as {@code ReportReader.read}
     * @param coder as {@code Coder.code}
     */
    public record Means(
            Function<Input, Stream<Reading>> reader, Function<Report, Coded> coder, Clock clock, Pause pause) {}

    private final Visits visits;
    private final Crawl crawl;
    private final Recorder recorder;
    private final Settings settings;
    private final Pause pause;
    private final Listener listener;
    private volatile boolean stopped;

    /**
     * @param file locked by the caller, who closes it
     * @param writer of the store, shared by all in this process who write into it
     * @param privateToo whether addresses of this machine and of private networks may be reached
     */
    public Follower(
            FollowFile file,
            StoreWriter writer,
            Settings settings,
            boolean privateToo,
            Means means,
            Listener listener) {
        var clock = means.clock();
        file.begin(clock.instant(), Crawl.LOST_ANSWER);
        this.visits = new Visits(settings, privateToo, clock);
        this.crawl = new Crawl(
                file,
                visits,
                settings,
                clock,
                new FeedVisits(file, new FeedEntries(means.reader(), settings), settings, clock, listener),
                new EntryVisits(file, settings, clock, listener));
        this.recorder = new Recorder(file, writer, means.reader(), means.coder(), clock, listener);
        this.settings = settings;
        this.pause = means.pause();
        this.listener = listener;
    }

    /** Follows until {@link #stop}. */
    public void run() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int n = 0; n < settings.hosts(); n++) {
            threads.add(thread("chancery-follow-" + n, () -> crawl.step() ? Duration.ZERO : crawl.idle(IDLE)));
        }
        threads.add(thread("chancery-record", () -> recorder.step() ? Duration.ZERO : IDLE));
        threads.forEach(Thread::start);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } finally {
            stop();
        }
    }

    /** The parts, for who does one step after the other. */
    Crawl crawl() {
        return crawl;
    }

    Recorder recorder() {
        return recorder;
    }

    /** Ends {@link #run} once what is under way is done. From any thread. */
    public void stop() {
        stopped = true;
    }

    private Thread thread(String name, Supplier<Duration> step) {
        var thread = new Thread(() -> repeat(step), name);
        thread.setDaemon(true);
        return thread;
    }

    private void repeat(Supplier<Duration> step) {
        String trouble = "";
        try {
            while (!stopped) {
                try {
                    pause.of(step.get());
                    trouble = "";
                } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
                    // whatever it is, the other feeds are followed and this is tried again
                    trouble = told(trouble, e.getMessage() == null ? e.toString() : e.getMessage());
                    pause.of(TROUBLE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A disk that is full for a day is told of once. */
    private String told(String before, String trouble) {
        if (!stopped && !trouble.equals(before)) {
            listener.failed("following", trouble);
        }
        return trouble;
    }

    @Override
    public void close() {
        stop();
        visits.close();
    }
}
