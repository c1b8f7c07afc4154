package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.Status;

/**
 * The days on which a mention's event can have been, for comparing alone: what the mention says, else what the report's day and the status allow.
 *
 * @param low first day, counted from 1970-01-01
 * @param high last day
 * @param told whether both ends are what the mention says; otherwise news is taken to be of these days
 * @param anchor the day nearest to which an untold date is likely
 */
record Window(long low, long high, boolean told, long anchor) {

    /** News without a date is of the last two weeks. */
    private static final int NEWS = 14;
    /** What is announced without a date comes within a month. */
    private static final int NOTICE = 30;

    /**
     * The window of a mention's own days. Days that only the report around gives bind no more than its publication does, so that they keep
     * nobody from telling the day better; but they are the likeliest.
     */
    static Optional<Window> around(
            Optional<Dated> dated, boolean posted, Optional<LocalDate> published, Status status) {
        var range = dated.map(Dated::range);
        boolean context = !posted && dated.flatMap(Dated::basis).equals(Optional.of(DateBasis.CONTEXT));
        if (!context || published.isEmpty()) {
            return of(range, published, status);
        }
        long likely =
                range.flatMap(days -> days.start().or(days::end)).orElseThrow().toEpochDay();
        return of(published.map(DateRange::until), published, status)
                .map(bound -> new Window(Math.min(bound.low, likely), Math.max(bound.high, likely), false, likely));
    }

    static Optional<Window> of(Optional<DateRange> range, Optional<LocalDate> published, Status status) {
        var start = range.flatMap(DateRange::start).map(LocalDate::toEpochDay);
        var end = range.flatMap(DateRange::end).map(LocalDate::toEpochDay);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(new Window(start.get(), end.get(), true, end.get()));
        }
        boolean ahead = status == Status.PLANNED || status == Status.HYPOTHETICAL;
        var day = published.map(LocalDate::toEpochDay);
        if (start.isPresent()) {
            long low = start.get();
            long high = day.filter(d -> !ahead && d >= low).orElse(low + NOTICE);
            return Optional.of(new Window(low, high, false, low));
        }
        if (end.isPresent()) {
            long high = end.get();
            long low = ahead ? day.filter(d -> d <= high).orElse(high - NOTICE) : high - NEWS;
            return Optional.of(new Window(low, high, false, high));
        }
        return day.map(d -> ahead
                ? new Window(d, d + NOTICE, false, d)
                : new Window(d - NEWS, d + (status == Status.CANCELLED ? NOTICE : 0), false, d));
    }

    long days() {
        return high - low + 1;
    }

    boolean isDay() {
        return told && low == high;
    }

    /** Days between the two, 0 when they overlap. */
    long gap(Window other) {
        return Math.max(0, Math.max(low - other.high, other.low - high));
    }

    /** Days from another window to the day on which this one most likely was. */
    long distance(Window other) {
        long nearest = Math.max(other.low, Math.min(anchor, other.high));
        return Math.abs(anchor - nearest);
    }
}
