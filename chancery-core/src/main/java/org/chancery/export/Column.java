package org.chancery.export;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name snake_case; never changes its meaning
 * @param about what it holds, a sentence for the codebook
 * @param value the cell's text, empty where there is none
 */
public record Column<T>(String name, Type type, String about, Function<T, String> value) {

    /** What the cells of a column hold, for formats that have types. */
    public enum Type {
        TEXT("text"),
        INTEGER("whole number"),
        NUMBER("number"),
        FLAG("true or false"),
        DAY("day, ISO 8601");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** As the codebook has it. */
        public String words() {
            return words;
        }
    }
}
