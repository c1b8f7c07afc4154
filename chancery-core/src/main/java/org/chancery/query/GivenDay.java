package org.chancery.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as people give them to a filter: {@code 2021-09-22}, {@code 2021-09}, {@code 2021}. */
public final class GivenDay {

    private GivenDay() {}

    /** The day; of a month or a year its first. Nothing for what is no day. */
    public static Optional<LocalDate> first(String text) {
        return parse(text, false);
    }

    /** The day; of a month or a year its last. Nothing for what is no day. */
    public static Optional<LocalDate> last(String text) {
        return parse(text, true);
    }

    private static Optional<LocalDate> parse(String text, boolean last) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            last
                                    ? Year.parse(text).atMonth(12).atEndOfMonth()
                                    : Year.parse(text).atDay(1);
                        case 7 ->
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
