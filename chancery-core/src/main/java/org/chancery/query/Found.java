package org.chancery.query;

import java.util.List;

/** What an id, or the beginning of one, leads to. */
public sealed interface Found<T> {

    /** One thing. */
    record One<T>(T value) implements Found<T> {}

    /** Nothing. */
    record None<T>() implements Found<T> {}

    /**
     * Several things begin so.
     *
     * @param ids the first of their ids
     */
    record Many<T>(List<String> ids) implements Found<T> {

        /** Copies the list. */
        public Many {
            ids = List.copyOf(ids);
        }
    }
}
