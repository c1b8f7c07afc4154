package org.chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code start} to {@code end}, both included; an absent side is open. One day is a range of that day.
 *
 * @param start the first day that is possible
 * @param end the last day that is possible
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {

    /** @throws IllegalArgumentException if the range ends before it starts or is open at both sides */
    public DateRange {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("a range needs a side");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("ends before it starts: " + start.get() + ".." + end.get());
        }
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(Optional.of(day), Optional.of(day));
    }

    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    public static DateRange until(LocalDate end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }

    public static DateRange from(LocalDate start) {
        return new DateRange(Optional.of(start), Optional.empty());
    }

    public boolean isDay() {
        return start.isPresent() && start.equals(end);
    }

    /** The number of days, or {@link Long#MAX_VALUE} for an open range. */
    public long days() {
        return start.isPresent() && end.isPresent()
                ? end.get().toEpochDay() - start.get().toEpochDay() + 1
                : Long.MAX_VALUE;
    }

    public boolean overlaps(DateRange other) {
        return (start.isEmpty() || other.end.isEmpty() || !start.get().isAfter(other.end.get()))
                && (other.start.isEmpty() || end.isEmpty() || !other.start.get().isAfter(end.get()));
    }

    /** As the record writes it: a day as such, a range as an ISO 8601 interval, an open side as {@code ..}. */
    public String written() {
        if (isDay()) {
            return start.orElseThrow().toString();
        }
        return start.map(Object::toString).orElse("..") + "/"
                + end.map(Object::toString).orElse("..");
    }

    public boolean contains(LocalDate day) {
        return overlaps(day(day));
    }
}
