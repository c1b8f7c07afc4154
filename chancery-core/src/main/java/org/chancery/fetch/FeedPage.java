package org.chancery.fetch;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the page of a feed says to whoever follows it.
 *
 * @param whole whether it came to its end
 * @param links the addresses of its entries, in its order
 * @param pace how long it asks to be left alone between two looks
 * @param quietHours hours of the day, in UTC, at which it asks not to be looked at
 * @param quietDays the same of days
 */
public record FeedPage(
        boolean whole,
        Optional<String> title,
        List<String> links,
        Optional<Duration> pace,
        Set<Integer> quietHours,
        Set<DayOfWeek> quietDays) {

    /** Copies the lists. */
    public FeedPage {
        links = List.copyOf(links);
        quietHours = Set.copyOf(quietHours);
        quietDays = Set.copyOf(quietDays);
    }

    /** Reads a page; absent when it is no feed. */
    public static Optional<FeedPage> of(Visit.Page page) {
        return FeedHead.read(page);
    }
}
