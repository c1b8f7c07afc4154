package org.chancery.store;

/** A store that cannot be used as asked; the message says why and what can be done about it, for people. */
public final class StoreFault extends RuntimeException {

    private final boolean ofMachine;

    StoreFault(String message) {
        super(message);
        this.ofMachine = false;
    }

    StoreFault(String message, Throwable cause) {
        this(message, cause, false);
    }

    /** @param ofMachine whether nothing was asked wrongly: the disk is full, or does not do what it should */
    StoreFault(String message, Throwable cause, boolean ofMachine) {
        super(message, cause);
        this.ofMachine = ofMachine;
    }

    /** Whether the machine failed, and not who asked. */
    public boolean isOfMachine() {
        return ofMachine;
    }
}
