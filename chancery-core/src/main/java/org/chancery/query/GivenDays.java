package org.chancery.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of days as people give it to a filter: {@code 2022-03}, {@code >2022-01-01}, {@code >=2022}, {@code <2022}, {@code 2022-01..2022-03},
 * {@code 2022-01..}.
 *
 * @param from the first of them; absent for any
 * @param to the last of them; absent for any
 */
public record GivenDays(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Pattern FORM = Pattern.compile("(>=|<=|>|<|)([0-9-]*)(\\.\\.)?([0-9-]*)");
    private static final GivenDays ANY = new GivenDays(Optional.empty(), Optional.empty());

    /** All days there are. */
    public static GivenDays any() {
        return ANY;
    }

    boolean isAny() {
        return equals(ANY);
    }

    /** Reads a stretch; nothing for what is none. */
    public static Optional<GivenDays> of(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var first = GivenDay.first(form.group(2));
        var last = GivenDay.last(form.group(2));
        if (form.group(3) != null) {
            return between(form.group(2), form.group(4))
                    .filter(days -> form.group(1).isEmpty());
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form.group(1)) {
                    case ">" -> new GivenDays(last.map(day -> day.plusDays(1)), Optional.empty());
                    case ">=" -> new GivenDays(first, Optional.empty());
                    case "<" -> new GivenDays(Optional.empty(), first.map(day -> day.minusDays(1)));
                    case "<=" -> new GivenDays(Optional.empty(), last);
                    default -> new GivenDays(first, last);
                });
    }

    private static Optional<GivenDays> between(String from, String to) {
        var first = GivenDay.first(from);
        var last = GivenDay.last(to);
        boolean read = first.isPresent() != from.isEmpty() && last.isPresent() != to.isEmpty();
        return read && (first.isPresent() || last.isPresent())
                ? Optional.of(new GivenDays(first, last))
                : Optional.empty();
    }

    /** The stretch as one could write it; empty for any. */
    public String inWords() {
        if (isAny()) {
            return "";
        }
        return from.map(LocalDate::toString).orElse("") + ".."
                + to.map(LocalDate::toString).orElse("");
    }

    /** A condition that a day, as an expression of SQL, is one of these. */
    void bound(Where where, String day) {
        from.ifPresent(least -> where.and(day + " >= ?", least.toString()));
        to.ifPresent(most -> where.and(day + " <= ?", most.toString()));
    }
}
