package org.chancery.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.chancery.follow.Follower;
import org.chancery.follow.Subscriptions;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.FollowFile;
import org.chancery.store.Store;
import org.chancery.store.StoreWriter;

/** Feeds that are followed into a store by this process: each new report is a line on standard output, what fails one on standard error. */
final class Following implements AutoCloseable {

    private final FollowFile file;
    private final Follower follower;

    private Following(FollowFile file, Follower follower) {
        this.file = file;
        this.follower = follower;
    }

    /**
     * Takes the right to follow, and adds feeds to those that are followed.
     *
     * @param given addresses, and files that list them
     * @throws Misuse when one of them is neither
     */
    static Following of(
            String store,
            List<String> given,
            Politeness politeness,
            StoreWriter writer,
            Function<Report, Coded> coder) {
        var addresses = WebAddresses.of(given, wrong -> {
            throw new Misuse(wrong.url() + ": " + wrong.reason());
        });
        // makes it, or says why it cannot be written
        Store.writing(store).close();
        var file = FollowFile.open(FollowFile.of(store));
        try {
            file.lock();
            add(file, addresses);
            var reader = new ReportReader();
            var means = new Follower.Means(
                    input -> reader.read(input).map(new EnglishOnly()),
                    coder,
                    Clock.systemUTC(),
                    time -> Thread.sleep(time.toMillis()));
            return new Following(
                    file,
                    new Follower(file, writer, politeness.settings(), politeness.allowPrivate, means, new Told()));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void add(FollowFile file, List<String> addresses) {
        var subscriptions = new Subscriptions(file, Clock.systemUTC());
        for (String address : addresses) {
            try {
                subscriptions.add(address);
            } catch (IllegalArgumentException e) {
                throw new Misuse(e.getMessage(), e);
            }
        }
    }

    int feeds() {
        return file.feeds().all().size();
    }

    /** Follows beside what else this process does, until it is closed. */
    void begin() {
        var thread = new Thread(
                () -> {
                    try {
                        follower.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "chancery-follow");
        thread.setDaemon(true);
        thread.start();
    }

    /** Follows until it is told to stop. */
    void run() throws InterruptedException {
        follower.run();
    }

    void stop() {
        follower.stop();
    }

    @Override
    public void close() {
        follower.close();
        file.close();
    }

    private static final class Told implements Follower.Listener {

        @Override
        public synchronized void recorded(String url) {
            System.out.println(url);
        }

        @Override
        public synchronized void failed(String what, String reason) {
            System.err.println("chancery: " + what + ": " + reason);
        }
    }
}
