package org.chancery.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream that ends, where reading on throws, with one last element made from what is thrown. Not thread-safe. */
public final class Guarded<T> implements Iterator<T> {

    private final Stream<T> source;
    private final Iterator<T> elements;
    private final Function<Throwable, T> last;
    private Optional<T> next = Optional.empty();
    private boolean ended;

    /** @param last makes an element of what is thrown */
    public Guarded(Stream<T> source, Function<Throwable, T> last) {
        this.source = source;
        this.elements = source.iterator();
        this.last = last;
    }

    /** The elements; closing the stream closes its source. */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(source::close);
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                if (elements.hasNext()) {
                    next = Optional.of(elements.next());
                } else {
                    ended = true;
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
                next = Optional.of(last.apply(e));
                ended = true;
            }
        }
        return next.isPresent();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var element = next.orElseThrow();
        next = Optional.empty();
        return element;
    }
}
