package org.chancery.acquire;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Input;

/**
 * What each of some inputs holds, one after the other. Unlike {@link Stream#flatMap}, whose iterator first gathers all that one of
 * them holds, it never looks further than one ahead. Not thread-safe.
 */
final class Nested implements Iterator<Input> {

    private final Iterator<Input> outer;
    private final Function<Input, Stream<Input>> expand;
    private Stream<Input> open = Stream.empty();
    private Iterator<Input> inner = open.iterator();

    private Nested(Iterator<Input> outer, Function<Input, Stream<Input>> expand) {
        this.outer = outer;
        this.expand = expand;
    }

    /** The inner inputs as a stream; closing it closes the outer one and what is open within. */
    static Stream<Input> of(Stream<Input> outer, Function<Input, Stream<Input>> expand) {
        var nested = new Nested(outer.iterator(), expand);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(nested, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> nested.open.close())
                .onClose(outer::close);
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext()) {
            open.close();
            if (!outer.hasNext()) {
                return false;
            }
            open = expand.apply(outer.next());
            inner = open.iterator();
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return inner.next();
    }
}
