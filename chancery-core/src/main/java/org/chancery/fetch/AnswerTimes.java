package org.chancery.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long to wait, and for how long something holds, as the head of an answer says. */
final class AnswerTimes {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[ ,])max-age=\"?(\\d{1,9})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?i)(?:^|[ ,])no-(?:store|cache)\\b");

    private AnswerTimes() {}

    /** How long a busy server asks to be left alone: in seconds or as a moment, which is never taken from before now. */
    static Optional<Duration> retryAfter(Answer answer, Instant now) {
        return answer.header("Retry-After").map(String::strip).flatMap(text -> {
            if (SECONDS.matcher(text).matches()) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            return moment(text).map(until -> Duration.between(now, until)).filter(wait -> !wait.isNegative());
        });
    }

    /** How long an answer holds, by its Cache-Control, else by its Expires against the server's own Date. */
    static Optional<Duration> fresh(Answer answer, Instant now) {
        String control = answer.header("Cache-Control").orElse("");
        if (NOT_KEPT.matcher(control).find()) {
            return Optional.empty();
        }
        var age = MAX_AGE.matcher(control);
        if (age.find()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1))));
        }
        var told = answer.header("Date").flatMap(AnswerTimes::moment).orElse(now);
        return answer.header("Expires")
                .flatMap(AnswerTimes::moment)
                .map(until -> Duration.between(told, until))
                .filter(holds -> !holds.isNegative());
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
