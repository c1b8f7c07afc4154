package org.chancery.web;

import io.javalin.http.ConflictResponse;
import java.util.function.Function;
import org.chancery.store.Store;
import org.chancery.store.StoreFault;
import org.chancery.store.StoreWriter;

/** Changes of the record that is served: one at a time, and none while another process writes. Thread-safe. */
final class Writes {

    private final StoreWriter writer;

    Writes(StoreWriter writer) {
        this.writer = writer;
    }

    /** Makes a change; one that cannot be made now is answered with why. */
    <T> T make(Function<Store, T> change) {
        try {
            return writer.make(change);
        } catch (StoreFault e) {
            throw new ConflictResponse(e.getMessage());
        }
    }
}
