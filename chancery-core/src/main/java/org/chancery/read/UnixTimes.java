package org.chancery.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Stamp;

/** Moments as programs count them: seconds or milliseconds since 1970. */
final class UnixTimes {

    private static final Pattern SECONDS = Pattern.compile("([1-9]\\d{8,9})(?:\\d{3})?(?:\\.\\d{1,9})?");

    /** What is earlier counts something else: no page was on the web yet. */
    private static final long EARLIEST = 600_000_000L;

    private UnixTimes() {}

    /** The moment that a text consists of. */
    static Optional<Stamp> of(String text) {
        var matcher = SECONDS.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(Long.parseLong(matcher.group(1)))
                        .filter(seconds -> seconds >= EARLIEST)
                        .map(seconds -> Stamp.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)))
                : Optional.empty();
    }
}
