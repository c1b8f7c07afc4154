package org.chancery.query;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Ids and their beginnings. */
final class Ids {

    private static final int SHOWN = 5;

    private Ids() {}

    /**
     * What an id of a table leads to, or the beginning of one when no other id begins so.
     *
     * @param open reads the thing with an id that is there
     */
    static <T> Found<T> find(Handle handle, String table, String id, Function<String, T> open) {
        if (id.isBlank()) {
            return new Found.None<>();
        }
        var ids = handle.createQuery("SELECT id FROM " + table
                        + " WHERE id >= :id AND id < :beyond AND substr(id, 1, length(:id)) = :id ORDER BY id LIMIT :n")
                .bind("id", id)
                // without an end, a whole id would be looked for through all that come after it
                .bind("beyond", id + '\uFFFF')
                .bind("n", SHOWN)
                .mapTo(String.class)
                .list();
        if (ids.isEmpty()) {
            return new Found.None<>();
        }
        if (ids.size() == 1 || ids.get(0).equals(id)) {
            return new Found.One<>(open.apply(ids.get(0)));
        }
        return new Found.Many<>(ids);
    }
}
