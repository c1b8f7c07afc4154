package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A person in an office, as a reference list has it.
 *
 * @param person the usual English form of the name
 * @param owner ISO 3166-1 alpha-3 of the state, or the canonical name of the organisation
 * @param office canonical
 * @param from the first day, a month or a year, as precisely as the list knows: {@code 2001-01-20}, {@code 2001-01}, {@code 2001}; empty if not known
 * @param to the same for the last day; empty for who is in office, or where it is not known
 * @param ended whether the person has left, though the day may not be known
 */
public record Holding(
        String person, String owner, String office, Optional<String> from, Optional<String> to, boolean ended) {

    /** Whether a state's. */
    public boolean isState() {
        return owner.length() == 3 && owner.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    public Optional<String> country() {
        return isState() ? Optional.of(owner) : Optional.empty();
    }

    public Optional<String> organisation() {
        return isState() ? Optional.empty() : Optional.of(owner);
    }

    /** The first day that is possible. */
    public LocalDate earliest() {
        return from.map(Holding::first).orElse(LocalDate.MIN);
    }

    /** The last day that is possible. */
    public LocalDate latest() {
        return to.map(Holding::last).orElse(ended ? earliest() : LocalDate.MAX);
    }

    /** Whether in office on a day; on days that a month's or a year's precision leaves open, yes. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    static LocalDate first(String partial) {
        return switch (partial.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(partial), 1, 1);
            case 7 -> YearMonth.parse(partial).atDay(1);
            default -> LocalDate.parse(partial);
        };
    }

    static LocalDate last(String partial) {
        return switch (partial.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(partial), 12, 31);
            case 7 -> YearMonth.parse(partial).atEndOfMonth();
            default -> LocalDate.parse(partial);
        };
    }
}
