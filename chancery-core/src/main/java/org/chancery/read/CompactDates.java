package org.chancery.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Stamp;

/** Days without signs between their numbers, as agencies and corpora write them: 20220304, 20220304T101500+0100, AFP_ENG_20220304.0012. */
final class CompactDates {

    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?:T(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?<second>[0-5]\\d)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?|(?!\\d))");

    /** Two digits for the year: corpora of the last century. */
    private static final Pattern SHORT =
            Pattern.compile("(?<=\\p{Lu})(?<year>[89]\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=-\\d)");

    private CompactDates() {}

    /** The first such day in a text. */
    static Optional<Stamp> in(String text) {
        var compact = COMPACT.matcher(text);
        if (compact.find()) {
            return day(compact, "").map(day -> timed(day, compact));
        }
        var old = SHORT.matcher(text);
        return old.find() ? day(old, "19").map(Stamp::ofDay) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, String century) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(century + matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }

    private static Stamp timed(LocalDate day, Matcher matcher) {
        if (matcher.group("hour") == null) {
            return Stamp.ofDay(day);
        }
        String second = matcher.group("second");
        var time = LocalTime.of(
                Integer.parseInt(matcher.group("hour")),
                Integer.parseInt(matcher.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        try {
            return new Stamp(
                    day,
                    Optional.of(time),
                    Optional.ofNullable(matcher.group("zone")).map(ZoneOffset::of));
        } catch (DateTimeException noOffset) {
            return new Stamp(day, Optional.of(time), Optional.empty());
        }
    }
}
