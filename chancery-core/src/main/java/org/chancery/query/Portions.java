package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.result.ResultIterable;

/** What a query gives, a portion at a time: one thread reads the store, while to unpack a portion is work for all processors. */
final class Portions {

    private Portions() {}

    /** Gives the rows in portions of a size; the list is the caller's until it returns. */
    static <T> void of(ResultIterable<T> rows, int size, Consumer<List<T>> use) {
        var portion = new ArrayList<T>(size);
        try (var all = rows.iterator()) {
            while (all.hasNext()) {
                portion.add(all.next());
                if (portion.size() == size || !all.hasNext()) {
                    use.accept(portion);
                    portion.clear();
                }
            }
        }
    }

    /**
     * Makes something of each row, on several threads at once, and uses it in the order of the rows.
     *
     * @param size how many are held in memory
     */
    static <T, R> void each(ResultIterable<T> rows, int size, Function<T, R> make, Consumer<R> use) {
        of(rows, size, portion -> portion.parallelStream().map(make).toList().forEach(use));
    }
}
