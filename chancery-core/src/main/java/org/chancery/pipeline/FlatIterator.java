package org.chancery.pipeline;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The elements of many streams, one after the other; each stream is opened only when the one before is at its end, and read one
 * element at a time, which {@code Stream.flatMap} under an iterator does not promise.
 */
final class FlatIterator<A, B> implements Iterator<B> {

    private final Iterator<A> outer;
    private final Function<A, Stream<B>> open;
    private Stream<B> stream = Stream.empty();
    private Iterator<B> inner = Collections.emptyIterator();

    FlatIterator(Iterator<A> outer, Function<A, Stream<B>> open) {
        this.outer = outer;
        this.open = open;
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext()) {
            stream.close();
            if (!outer.hasNext()) {
                return false;
            }
            stream = open.apply(outer.next());
            inner = stream.iterator();
        }
        return true;
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return inner.next();
    }
}
