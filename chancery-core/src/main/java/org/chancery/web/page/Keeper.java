package org.chancery.web.page;

import org.chancery.model.Input;

/** Takes an input of the user's own into the record that is served. */
@FunctionalInterface
public interface Keeper {

    /**
     * Reads, codes and keeps it, and derives what it changes.
     *
     * @return the id of its first report
     */
    String keep(Input input);
}
