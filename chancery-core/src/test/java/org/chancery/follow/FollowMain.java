package org.chancery.follow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chancery.ToyCoder;
import org.chancery.fetch.Settings;
import org.chancery.read.ReportReader;
import org.chancery.store.FollowFile;
import org.chancery.store.StoreWriter;

/**
 * Follows a feed without models, as a program of its own, to be killed: says on standard output what is in the record. Its time is that of
 * this machine, but goes faster.
 */
final class FollowMain {

    private static final int TIMES_AS_FAST = 200;

    private FollowMain() {}

    /** Store, feed, and the millisecond from which time goes faster. */
    public static void main(String[] args) throws InterruptedException {
        var settings = Settings.POLITE.withDelay(Duration.ZERO).withLimits(Duration.ofMillis(1_500), 1 << 20);
        var clock = new FastClock(Long.parseLong(args[2]));
        var means = new Follower.Means(
                new ReportReader()::read,
                ToyCoder::code,
                clock,
                time -> Thread.sleep(1 + time.toMillis() / TIMES_AS_FAST));
        try (var file = FollowFile.open(FollowFile.of(Path.of(args[0]).toString()))) {
            file.lock();
            new Subscriptions(file, clock).add(args[1]);
            new Follower(file, new StoreWriter(args[0]), settings, true, means, new Saying()).run();
        }
    }

    private static final class FastClock extends Clock {

        private final long begun;

        private FastClock(long begun) {
            this.begun = begun;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(begun + (System.currentTimeMillis() - begun) * TIMES_AS_FAST);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
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
