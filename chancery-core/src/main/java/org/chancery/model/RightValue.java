package org.chancery.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value that a person gives a field of an event, read from how the public record writes it. */
public sealed interface RightValue {

    /** The fields that can be judged, for messages. */
    String FIELDS = "type, status, date, place, occasion, inPerson";

    /** For {@code type}. */
    record OfType(EventType type) implements RightValue {}

    /** For {@code status}. */
    record OfStatus(Status status) implements RightValue {}

    /** For {@code date}. */
    record OfDate(DateRange range) implements RightValue {}

    /** For {@code place}; without a point. */
    record OfPlace(Place place) implements RightValue {}

    /** For {@code occasion}. */
    record OfOccasion(String name) implements RightValue {}

    /** For {@code inPerson}. */
    record OfMeans(boolean inPerson) implements RightValue {}

    /** For {@code actors} and {@code recipients}: parties of the record, with their ids. */
    record OfParties(List<Party> parties) implements RightValue {

        /** Copies the list. */
        public OfParties {
            parties = List.copyOf(parties);
        }
    }

    /**
     * The value of a field of {@link #FIELDS}.
     *
     * @param text of a date {@code 2021-05-03}, {@code 2021-05} or {@code 2021-05-03/2021-05-05}, with {@code ..} for an open side; of a
     *     place its name, and after a comma the ISO code of its country
     * @throws IllegalArgumentException for another field, or a text that is no such value; the message says what would be
     */
    static RightValue of(String field, String text) {
        var value = text.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no value given for " + field);
        }
        return switch (field) {
            case "type" ->
                new OfType(Stream.of(EventType.values())
                        .filter(type -> type.name().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(value + " is none of PLOVER's types")));
            case "status" ->
                new OfStatus(Stream.of(Status.values())
                        .filter(status -> status.label().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                value + " is no status: occurred, planned, ongoing, cancelled, denied, hypothetical")));
            case "date" -> new OfDate(days(value));
            case "place" -> new OfPlace(place(value));
            case "occasion" -> new OfOccasion(value);
            case "inPerson" -> new OfMeans(means(value));
            default -> throw new IllegalArgumentException("no field " + field + " can be judged, only " + FIELDS);
        };
    }

    private static boolean means(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(value + " is neither true nor false");
        };
    }

    /** A place from its name, and after a comma the ISO code of its country; without a point. */
    static Place place(String text) {
        var value = text.strip();
        int comma = value.lastIndexOf(',');
        var country = comma < 0 ? "" : value.substring(comma + 1).strip();
        return Pattern.matches("\\p{Lu}{3}", country)
                ? new Place(value.substring(0, comma).strip(), Optional.of(country), Optional.empty())
                : new Place(value, Optional.empty(), Optional.empty());
    }

    /**
     * Days.
     *
     * @throws IllegalArgumentException for a text that is none
     */
    static DateRange days(String text) {
        var value = text.strip();
        try {
            int slash = value.indexOf('/');
            if (slash < 0) {
                return new DateRange(Optional.of(first(value)), Optional.of(last(value)));
            }
            var from = value.substring(0, slash);
            var to = value.substring(slash + 1);
            return new DateRange(
                    from.equals("..") ? Optional.empty() : Optional.of(first(from)),
                    to.equals("..") ? Optional.empty() : Optional.of(last(to)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    value + " is no date: 2021-05-03, 2021-05, 2021 or 2021-05-03/2021-05-05", e);
        }
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-12-31");
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
