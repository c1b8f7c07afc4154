package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.chancery.query.Told;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line: {@code 2021-06-01} (to the end of that day, UTC) or {@code 2021-06-01T12:00:00+02:00}. */
final class Moment implements ITypeConverter<Instant> {

    /** The same where what follows a time is asked for: a day, a month or a year means its beginning. */
    static final class Beginning implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return Told.moment(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no time: write 2021-06-01 or 2021-06-01T12:00:00+02:00"));
        }
    }

    @Override
    public Instant convert(String value) {
        try {
            return value.length() == 10
                    ? LocalDate.parse(value)
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusSeconds(1)
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + value + "' is no time: write 2021-06-01 or 2021-06-01T12:00:00+02:00");
        }
    }
}
