package org.chancery.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port to listen on. */
final class Port implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String text) {
        if (text.strip().matches("\\d{1,5}")) {
            int port = Integer.parseInt(text.strip());
            if (port <= LAST) {
                return port;
            }
        }
        throw new TypeConversionException(
                "“" + text + "” is no port; write a number from 0 (any that is free) to " + LAST);
    }
}
