package org.chancery.follow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.FollowedFeeds.Wishes;

/** When a feed is looked at again, and when what failed is tried again. */
final class Rhythm {

    /** Of a feed that nothing is known of. */
    static final Duration FIRST = Duration.ofMinutes(30);

    static final Duration SHORTEST = Duration.ofMinutes(5);

    /** Of a feed with nothing new, however long. */
    static final Duration LONGEST = Duration.ofHours(6);

    /** Whatever a feed or a server asks: longer is a mistake of theirs more often than a wish. */
    static final Duration DAY = Duration.ofDays(1);

    private static final int HOURS_OF_A_WEEK = 7 * 24;
    private static final int MOST_DOUBLINGS = 20;

    private Rhythm() {}

    /** The pace of a feed after a look: twice as fast when there was something new, half as slow again when there was not. */
    static Duration pace(Duration before, boolean news) {
        return news
                ? longer(SHORTEST, before.dividedBy(2))
                : shorter(LONGEST, before.multipliedBy(3).dividedBy(2));
    }

    /**
     * The next look: at the feed's pace, never while what was seen is said to hold, nor at an hour that the feed asks to be left alone.
     *
     * @param fresh how long the server says that it holds
     */
    static Instant next(Instant now, Duration pace, Optional<Duration> fresh, Wishes wishes) {
        var wait = longer(pace, shorter(DAY, longer(wishes.rest(), fresh.orElse(Duration.ZERO))));
        var next = now.plus(wait);
        for (int hour = 0; hour < HOURS_OF_A_WEEK && isQuiet(next, wishes); hour++) {
            next = next.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return next;
    }

    private static boolean isQuiet(Instant moment, Wishes wishes) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return has(wishes.quietHours(), utc.getHour())
                || has(wishes.quietDays(), utc.getDayOfWeek().ordinal());
    }

    private static boolean has(int bits, int number) {
        return (bits >> number & 1) == 1;
    }

    /** What a feed asks, as it is kept. */
    static Wishes wishes(Optional<Duration> rest, Set<Integer> quietHours, Set<DayOfWeek> quietDays) {
        int hours = quietHours.stream().mapToInt(hour -> 1 << hour).sum();
        int days = quietDays.stream().mapToInt(day -> 1 << day.ordinal()).sum();
        return new Wishes(rest.orElse(Duration.ZERO), hours, days);
    }

    /**
     * How long to wait after so many failures in a row: twice as long each time.
     *
     * @param failures from 1
     */
    static Duration backOff(int failures, Duration first, Duration longest) {
        return shorter(longest, first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1))));
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
