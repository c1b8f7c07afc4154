package org.chancery.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Stamp;

/**
 * The day of a moment in UTC by the page's own clock. Data is often kept in UTC, and a report of the evening would move to the next
 * day; what else the page says of the same moment tells its clock.
 */
final class LocalDays {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\d])(?<year>(?:19[89]|20[0-4])\\d)[/_.-]?(?<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_.-]?(?<day>0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");

    /** The offsets between whole hours that much is published in: Newfoundland, Iran, Kabul, India, Nepal, Myanmar, central Australia. */
    private static final Set<Long> HALF_HOURS = Set.of(-210L, -150L, 210L, 270L, 330L, 345L, 390L, 570L, 630L);

    private LocalDays() {}

    /** The day that an address states. */
    static Optional<LocalDate> address(Optional<String> url) {
        return url.flatMap(text -> {
            var matcher = ADDRESS.matcher(text.replaceFirst("^https?://[^/]+", ""));
            return matcher.find()
                    ? date(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                    : Optional.empty();
        });
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }

    /**
     * The stamp by the page's clock where it can be told and the day differs, else as it is.
     *
     * @param others what else the page states or shows of its dates
     */
    static Stamp of(Stamp stamp, List<Stamp> others, Optional<String> url) {
        if (stamp.offset().filter(ZoneOffset.UTC::equals).isEmpty()
                || stamp.time().isEmpty()) {
            return stamp;
        }
        var utc = stamp.day().atTime(stamp.time().get());
        return others.stream()
                .filter(other -> !other.day().equals(stamp.day()))
                .flatMap(other -> told(utc, other).stream())
                .findFirst()
                .or(() -> address(url)
                        .filter(day -> !day.equals(stamp.day()) && isReached(utc, day))
                        .map(Stamp::ofDay))
                .orElse(stamp);
    }

    /** What another statement makes of a moment: the same with an offset; the same by a clock without one; the day whose midnight it is. */
    private static Optional<Stamp> told(LocalDateTime utc, Stamp other) {
        if (other.offset().isPresent() && other.time().isPresent()) {
            var moment = other.day()
                    .atTime(other.time().get())
                    .toInstant(other.offset().get());
            boolean same = !other.offset().get().equals(ZoneOffset.UTC) && moment.equals(utc.toInstant(ZoneOffset.UTC));
            return same ? Optional.of(other) : Optional.empty();
        }
        if (other.time().isPresent()) {
            var clock = other.day().atTime(other.time().get());
            return offset(utc, clock)
                    .map(offset -> Stamp.of(utc.atOffset(ZoneOffset.UTC).withOffsetSameInstant(offset)));
        }
        return utc.getMinute() == 0 && utc.getSecond() == 0
                ? offset(utc, other.day().atStartOfDay()).map(midnight -> other)
                : Optional.empty();
    }

    /** The offset of a clock from UTC, if it is one that clocks have; the clock may leave out seconds. */
    private static Optional<ZoneOffset> offset(LocalDateTime utc, LocalDateTime clock) {
        long minutes = Duration.between(utc.withSecond(0), clock.withSecond(0)).toMinutes();
        boolean whole = minutes % 60 == 0 && minutes >= -12 * 60 && minutes <= 14 * 60;
        return whole || HALF_HOURS.contains(minutes)
                ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60))
                : Optional.empty();
    }

    /** Whether it is some place's day at a moment. */
    private static boolean isReached(LocalDateTime utc, LocalDate day) {
        return !utc.plusHours(14).toLocalDate().isBefore(day)
                && !utc.minusHours(12).toLocalDate().isAfter(day);
    }
}
