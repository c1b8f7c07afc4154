package org.chancery.store;

/** A store that cannot be used as asked; the message says why and what can be done about it, for people. */
public final class StoreFault extends RuntimeException {

    StoreFault(String message) {
        super(message);
    }

    StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
