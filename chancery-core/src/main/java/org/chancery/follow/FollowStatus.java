package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.store.FollowFile;
import org.chancery.store.FollowedEntries.Counts;
import org.chancery.store.FollowedEntries.Problem;
import org.chancery.store.FollowedFeeds.Feed;

/**
 * How following stands.
 *
 * @param isRunning whether some process follows now
 * @param seen when one last did
 * @param counts how many entries of all feeds are where: waiting and fetched ones are the backlog
 * @param recordedToday entries that came into the record within the last 24 hours
 * @param problems the last entries that could not be had or read, the latest first
 */
public record FollowStatus(
        boolean isRunning,
        Optional<Instant> seen,
        Counts counts,
        int recordedToday,
        List<Line> feeds,
        List<Problem> problems) {

    private static final int MOST_PROBLEMS = 50;

    /** Who follows looks at the clock oftener, whatever else takes long. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** What is to be said of a feed first. */
    public enum State {
        NEW,
        FOLLOWED,
        FAILING,
        PAUSED
    }

    /**
     * A feed.
     *
     * @param next when it is looked at again; absent while it is paused
     * @param failures in a row
     * @param reason of the last of them; empty where there is none
     */
    public record Line(
            String url,
            Optional<String> title,
            State state,
            Optional<Instant> success,
            Optional<Instant> next,
            Counts counts,
            int failures,
            String reason) {}

    /** Copies the lists. */
    public FollowStatus {
        feeds = List.copyOf(feeds);
        problems = List.copyOf(problems);
    }

    /** How it stands by the file. */
    public static FollowStatus of(FollowFile file, Clock clock) {
        var now = clock.instant();
        var entries = file.entries();
        var seen = Optional.of(file.seen()).filter(at -> at.isAfter(Instant.EPOCH));
        return new FollowStatus(
                seen.filter(at -> at.plus(SILENCE).isAfter(now)).isPresent(),
                seen,
                entries.counts(),
                entries.recordedSince(now.minus(Duration.ofDays(1))),
                file.feeds().all().stream()
                        .map(feed -> line(feed, entries.of(feed.url())))
                        .toList(),
                entries.problems(MOST_PROBLEMS));
    }

    private static Line line(Feed feed, Counts counts) {
        return new Line(
                feed.url(),
                feed.title(),
                state(feed),
                feed.success(),
                Optional.of(feed.next()).filter(next -> !feed.isPaused()),
                counts,
                feed.failures(),
                feed.reason());
    }

    private static State state(Feed feed) {
        if (feed.isPaused()) {
            return State.PAUSED;
        }
        if (feed.failures() > 0) {
            return State.FAILING;
        }
        return feed.success().isPresent() ? State.FOLLOWED : State.NEW;
    }
}
