package org.chancery.follow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.chancery.ToyCoder;
import org.chancery.fetch.Settings;
import org.chancery.read.ReportReader;
import org.chancery.store.FollowFile;
import org.chancery.store.StoreWriter;

/** Follows a feed in real time without models, as a program of its own, to be killed: says on standard output what is in the record. */
final class FollowMain {

    private FollowMain() {}

    /** Store and feed. */
    public static void main(String[] args) throws InterruptedException {
        var settings = Settings.POLITE.withDelay(Duration.ZERO).withLimits(Duration.ofMillis(1_500), 1 << 20);
        var means = new Follower.Means(
                new ReportReader()::read, ToyCoder::code, Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
        try (var file = FollowFile.open(FollowFile.of(Path.of(args[0]).toString()))) {
            file.lock();
            new Subscriptions(file, Clock.systemUTC()).add(args[1]);
            new Follower(file, new StoreWriter(args[0]), settings, true, means, new Saying()).run();
        }
    }

    private static final class Saying implements Follower.Listener {

        @Override
        public synchronized void recorded(String url) {
            System.out.println(url);
            System.out.flush();
        }

        @Override
        public void failed(String what, String reason) {
            // it is tried again
        }
    }
}
