package org.chancery.cli;

import org.chancery.query.GivenDays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A stretch of days on the command line: {@code 2022-03}, {@code >2022-01-01}, {@code 2022-01..2022-03}. */
final class GivenStretch implements ITypeConverter<GivenDays> {

    @Override
    public GivenDays convert(String value) {
        return GivenDays.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' are no days: write 2022-03, '>2022-01-01' or 2022-01..2022-03"));
    }
}
