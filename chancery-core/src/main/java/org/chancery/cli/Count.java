package org.chancery.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many at most: a number from 0. */
final class Count implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("“" + text + "” is no number; write a whole one from 0");
        }
        throw new TypeConversionException("“" + text + "” is less than nothing; write a whole number from 0");
    }
}
