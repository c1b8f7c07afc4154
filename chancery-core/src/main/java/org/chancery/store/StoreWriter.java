package org.chancery.store;

import java.util.function.Function;

/**
 * Changes of a store by several threads of one process: one at a time, each with the store opened for it and closed after it, so that
 * other processes may write in between. Thread-safe.
 */
public final class StoreWriter {

    private final String address;

    /** @param address of the store */
    public StoreWriter(String address) {
        this.address = address;
    }

    /**
     * Makes a change.
     *
     * @throws StoreFault when it cannot be made now
     */
    public synchronized <T> T make(Function<Store, T> change) {
        try (var store = Store.writing(address)) {
            return change.apply(store);
        }
    }
}
