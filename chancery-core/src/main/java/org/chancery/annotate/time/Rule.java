package org.chancery.annotate.time;

import java.util.List;

/**
 * A pattern, compiled.
 *
 * @param order where it stands in the files
 * @param meaning what {@link Meanings} makes of it
 * @param arguments what is handed to that
 * @param tags beginnings of tags that its last word needs; empty for any
 */
record Rule(int order, String result, Node node, String meaning, List<String> arguments, List<String> tags) {

    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    /** An argument that is a number of days, months ... */
    int shift() {
        return arguments.isEmpty() ? 0 : Integer.parseInt(arguments.get(0));
    }
}
