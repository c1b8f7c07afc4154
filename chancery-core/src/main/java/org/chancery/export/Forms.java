package org.chancery.export;

import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Rows of a table as JSON objects. */
public final class Forms {

    private Forms() {}

    /** The columns as keys; an empty cell is an absent key. */
    public static <T> Function<T, ObjectNode> of(Columns<T> columns) {
        return object -> {
            var tree = new Tree();
            var names = columns.names();
            var cells = columns.of(object);
            for (int i = 0; i < names.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    tree.put(names.get(i), cells.get(i));
                }
            }
            return tree.build();
        };
    }
}
