package org.chancery.cli;

import java.time.LocalDate;
import org.chancery.query.GivenDay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days on the command line: {@code 2021-09-22}, {@code 2021-09}, {@code 2021}. */
final class Days {

    private Days() {}

    /** A month or a year means its first day. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return parse(value, false);
        }
    }

    /** A month or a year means its last day. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return parse(value, true);
        }
    }

    private static LocalDate parse(String value, boolean last) {
        return (last ? GivenDay.last(value) : GivenDay.first(value))
                .orElseThrow(() ->
                        new TypeConversionException("'" + value + "' is no day: write 2021-09-22, 2021-09 or 2021"));
    }
}
