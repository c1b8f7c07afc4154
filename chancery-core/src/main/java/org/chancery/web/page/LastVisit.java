package org.chancery.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a reader was here, as a cookie of his own browser says; nothing of it is kept here. What came since the visit before this one is new to him, for as
 * long as this one lasts.
 *
 * @param before where the record stood at the end of the visit before
 * @param seen where it stood when he last looked
 * @param at when that was
 */
record LastVisit(long before, long seen, Instant at) {

    static final String COOKIE = "chancery-visit";

    /** After so long without a look a visit is over. */
    private static final Duration OVER = Duration.ofMinutes(30);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,11})");

    /** What a cookie says; nothing where it is none of ours. */
    static Optional<LastVisit> of(String cookie) {
        var form = FORM.matcher(cookie == null ? "" : cookie);
        return form.matches()
                ? Optional.of(new LastVisit(
                        Long.parseLong(form.group(1)),
                        Long.parseLong(form.group(2)),
                        Instant.ofEpochSecond(Long.parseLong(form.group(3)))))
                : Optional.empty();
    }

    /** Somebody who was never here has seen all that there is. */
    static LastVisit first(long mark, Instant now) {
        return new LastVisit(mark, mark, now);
    }

    /** This visit as of a look. */
    LastVisit look(long mark, Instant now) {
        return new LastVisit(at.plus(OVER).isBefore(now) ? seen : before, mark, now);
    }

    String cookie() {
        return before + "." + seen + "." + at.getEpochSecond();
    }
}
