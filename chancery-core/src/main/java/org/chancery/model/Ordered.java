package org.chancery.model;

import java.util.List;
import java.util.function.Function;

/** Looks up marks that are in order and do not overlap. */
final class Ordered {

    private Ordered() {}

    /** By halves: a report of thousands is looked through once for each of them. */
    static <T> int firstEndingAfter(List<T> marks, Function<T, Span> where, int offset) {
        int from = 0;
        int to = marks.size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (where.apply(marks.get(middle)).end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
