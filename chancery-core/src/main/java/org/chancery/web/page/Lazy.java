package org.chancery.web.page;

import java.util.function.Supplier;

/** Something that is made when it is first asked for: what takes long to make need not hold up the first page. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
