package org.chancery.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.ToyCoder;
import org.chancery.fetch.Settings;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.read.ReportReader;
import org.chancery.store.FollowFile;
import org.chancery.store.Store;
import org.chancery.store.StoreWriter;

/** Follows feeds in the time of a clock that the test moves, one step after the other; killed and begun anew as often as it is told to. */
final class FollowRun {

    private static final Settings SETTINGS =
            Settings.POLITE.withDelay(Duration.ofSeconds(2)).withLimits(Duration.ofMillis(1_500), 1 << 20);
    private static final ReportReader READER = new ReportReader();

    private final Path store;
    private final MortalClock clock;
    private final List<String> feeds;
    private final List<String> recorded = new ArrayList<>();

    FollowRun(Path store, MortalClock clock, List<String> feeds) {
        this.store = store;
        this.clock = clock;
        this.feeds = feeds;
    }

    /** What the listener was told of, in order. */
    List<String> recorded() {
        return recorded;
    }

    /** Follows until so much time has passed. */
    void until(Duration end) {
        try (var file = FollowFile.open(FollowFile.of(store.toString()))) {
            file.lock();
            var subscriptions = new Subscriptions(file, clock);
            feeds.forEach(subscriptions::add);
            try (var follower = follower(file)) {
                while (clock.elapsed().compareTo(end) < 0) {
                    boolean asked = follower.crawl().step();
                    boolean written = follower.recorder().step();
                    if (!asked && !written) {
                        pass(follower, end);
                    }
                }
            }
        }
    }

    /** The same, killed after at most so many readings of the clock, and begun anew each time; how often it was. */
    int untilKilledAgainAndAgain(Duration end, int most, Random random) {
        int kills = 0;
        while (clock.elapsed().compareTo(end) < 0) {
            clock.killAfter(random.nextInt(1 + random.nextInt(most)));
            try {
                until(end);
            } catch (MortalClock.Killed e) {
                kills++;
            }
        }
        clock.killAfter(Integer.MAX_VALUE);
        return kills;
    }

    private void pass(Follower follower, Duration end) {
        var left = end.minus(clock.elapsed());
        var wait = follower.crawl()
                .next()
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(left);
        clock.pass(Rhythm.shorter(left, Rhythm.longer(Duration.ofMillis(500), wait)));
    }

    private Follower follower(FollowFile file) {
        var means = new Follower.Means(READER::read, ToyCoder::code, clock, time -> {});
        return new Follower(file, new StoreWriter(store.toString()), SETTINGS, true, means, new Follower.Listener() {
            @Override
            public void recorded(String url) {
                recorded.add(url);
            }

            @Override
            public void failed(String what, String reason) {
                // it is in the file
            }
        });
    }

    /** The reports in the record. */
    List<Report> reports() {
        var reports = new ArrayList<Report>();
        try (var open = Store.reading(store)) {
            open.inbox().each((Coded coded, String at) -> reports.add(coded.report()));
        }
        return reports;
    }
}
