package org.chancery.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * When a page says that it was published: a day, or a day and a time, with the offset from UTC that the page gave.
 * What the page does not say is absent: a bare day stays a day.
 *
 * @param day the day in the page's own offset
 * @param time the time of day, to the second
 * @param offset only together with a time
 */
public record Stamp(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final int EARLIEST = 1400;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** @throws IllegalArgumentException for an offset without a time, or a year in which no report was made */
    public Stamp {
        if (!isPlausible(day)) {
            throw new IllegalArgumentException("no report is of the year " + day.getYear());
        }
        if (offset.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("an offset without a time: " + offset.get());
        }
        time = time.map(t -> t.withNano(0));
    }

    /** Whether a report can be of a day: what programs write where they have none is in no year of print. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    public static Stamp ofDay(LocalDate day) {
        return new Stamp(day, Optional.empty(), Optional.empty());
    }

    public static Stamp of(OffsetDateTime moment) {
        return new Stamp(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }

    /**
     * Reads the ISO 8601 form that {@link #toString} writes: {@code 2021-09-22}, {@code 2021-09-22T17:05:00},
     * {@code 2021-09-22T17:05:00+05:30}.
     *
     * @throws DateTimeParseException for anything else
     */
    public static Stamp parse(String iso) {
        if (iso.length() == 10) {
            return ofDay(LocalDate.parse(iso));
        }
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parse(iso);
        return new Stamp(
                LocalDate.from(parsed),
                Optional.of(LocalTime.from(parsed)),
                Optional.ofNullable(parsed.query(java.time.temporal.TemporalQueries.offset())));
    }

    /** ISO 8601, as precise as it is known. */
    @Override
    public String toString() {
        return day
                + time.map(t -> "T" + t.format(SECONDS)).orElse("")
                + offset.map(ZoneOffset::getId).orElse("");
    }
}
