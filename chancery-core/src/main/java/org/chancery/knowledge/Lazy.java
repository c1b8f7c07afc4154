package org.chancery.knowledge;

import java.util.function.Supplier;

/** Something that is made when it is first asked for: a question that needs no tables does not wait for them. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What the maker makes; it is asked once, unless it fails. */
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
