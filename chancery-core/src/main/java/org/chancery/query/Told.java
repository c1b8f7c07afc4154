package org.chancery.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.store.Minute;

/**
 * When events were told, and when they came into the record, as a filter asks for it.
 *
 * @param reported days on one of which a report that tells of it was published
 * @param first days on one of which the first of these reports was
 * @param last days on one of which the last of them was
 * @param since it came into the record, or changed there, at this time or later
 */
public record Told(GivenDays reported, GivenDays first, GivenDays last, Optional<Instant> since) {

    private static final Told ALWAYS = new Told(GivenDays.any(), GivenDays.any(), GivenDays.any(), Optional.empty());

    private static final String OF_EVENT =
            " FROM mention m JOIN report r ON r.id = m.report AND m.event = e.no AND r.day <> ''";
    /** Where the record stood at a time, {@code :time}. */
    static final String SINCE = " (SELECT coalesce(max(t.last), 0) FROM came_at t WHERE t.at < :time)";

    /** Before the names of these values, which stand beside others. */
    private static final String DAYS = "t_";

    static Told always() {
        return ALWAYS;
    }

    /** What came or changed since a time. */
    public static Told since(Instant time) {
        return new Told(GivenDays.any(), GivenDays.any(), GivenDays.any(), Optional.of(time));
    }

    /** A time as people give it: a day, a month or a year from its beginning on (UTC), or a moment with its offset. Nothing for what is none. */
    public static Optional<Instant> moment(String text) {
        var day = GivenDay.first(text).map(first -> first.atStartOfDay().toInstant(ZoneOffset.UTC));
        if (day.isPresent()) {
            return day;
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What both ask for; of two times, and of two stretches, this one's. */
    public Told and(Told other) {
        return new Told(
                reported.isAny() ? other.reported : reported,
                first.isAny() ? other.first : first,
                last.isAny() ? other.last : last,
                since.or(() -> other.since));
    }

    /** Whether only events can fit it. */
    boolean isOfEvents() {
        return !first.isAny() || !last.isAny();
    }

    /** The conditions on the events {@code e}. */
    void events(Where where) {
        if (!reported.isAny()) {
            var days = new Where();
            reported.bound(days, "r.day");
            where.and("EXISTS (SELECT 1" + OF_EVENT + days.sql(DAYS) + ")").also(DAYS, days);
        }
        first.bound(where, "(SELECT min(r.day)" + OF_EVENT + ")");
        last.bound(where, "(SELECT max(r.day)" + OF_EVENT + ")");
        since.ifPresent(time -> where.and("e.came >" + SINCE.replace(":time", "?"), mark(time)));
    }

    /** The conditions on what stands in a report, whose id is in a column. */
    void reports(Where where, String column) {
        if (!reported.isAny()) {
            var days = new Where();
            reported.bound(days, "r.day");
            where.and(column + " IN (SELECT r.id FROM report r" + days.sql(DAYS) + ")")
                    .also(DAYS, days);
        }
        since.ifPresent(time ->
                where.and(column + " IN (SELECT r.id FROM report r WHERE r.ingested_at >= ?)", Minute.of(time)));
    }

    /** What was written in the minute before may have come to be seen only after the time. */
    static String mark(Instant time) {
        return Minute.of(time.minus(1, ChronoUnit.MINUTES));
    }
}
