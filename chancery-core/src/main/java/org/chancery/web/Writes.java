package org.chancery.web;

import io.javalin.http.ConflictResponse;
import java.util.function.Function;
import org.chancery.store.Store;
import org.chancery.store.StoreFault;

/** Changes of the record that is served: one at a time, and none while another process writes. Thread-safe. */
final class Writes {

    private final String address;

    /** @param address of the store */
    Writes(String address) {
        this.address = address;
    }

    /** Makes a change; one that cannot be made now is answered with why. */
    synchronized <T> T make(Function<Store, T> change) {
        try (var store = Store.writing(address)) {
            return change.apply(store);
        } catch (StoreFault e) {
            throw new ConflictResponse(e.getMessage());
        }
    }
}
