package org.chancery.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.chancery.follow.FollowStatus;
import org.chancery.store.FollowedEntries.Counts;

/** How following stands, for people. */
final class FollowText {

    private static final int INDENT = 10;

    private FollowText() {}

    static void print(FollowStatus status, Screen screen) {
        screen.line(
                status.isRunning()
                        ? "Feeds are being followed."
                        : "Nobody follows now; last done " + moment(status.seen()) + ".");
        screen.line(words(status.counts()) + "; " + status.recordedToday() + " within the last 24 hours");
        for (var feed : status.feeds()) {
            screen.blank();
            screen.hanging(
                    feed.state().name().toLowerCase(Locale.ROOT),
                    INDENT,
                    screen.bold(feed.title().orElse(feed.url())));
            screen.wrapped(INDENT, feed.url());
            screen.wrapped(
                    INDENT,
                    "read " + moment(feed.success())
                            + feed.next()
                                    .map(next -> ", next look " + moment(Optional.of(next)))
                                    .orElse("")
                            + " · " + words(feed.counts()));
            if (feed.failures() > 0) {
                screen.wrapped(INDENT, Totals.count(feed.failures(), "failure") + ", the last: " + feed.reason());
            }
        }
        status.problems().forEach(problem -> {
            screen.blank();
            screen.hanging("not had", INDENT, problem.url());
            screen.wrapped(INDENT, problem.reason());
        });
    }

    private static String words(Counts counts) {
        return Totals.count(counts.recorded(), "report") + " recorded, " + counts.waiting() + " to fetch, "
                + counts.fetched() + " to code, " + counts.failed() + " failed";
    }

    private static String moment(Optional<Instant> moment) {
        return moment.map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never");
    }
}
