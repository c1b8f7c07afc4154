package org.chancery.cli;

import org.chancery.model.Certainty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A certainty as people type it: {@code 0.3}. */
final class Sure implements ITypeConverter<Certainty> {

    @Override
    public Certainty convert(String value) {
        try {
            return Certainty.of(Double.parseDouble(value));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + value + "' is not a number from 0 to 1");
        }
    }
}
