package org.chancery.acquire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Input;

/** The members of an archive one after another; a fault in the archive becomes a last, failed member. Not thread-safe. */
abstract class Members implements Iterator<Input>, Closeable {

    private final String archive;
    private Optional<Input> next = Optional.empty();
    private boolean done;

    /** @param archive what the archive is called */
    Members(String archive) {
        this.archive = archive;
    }

    /** The next member; empty at the end. */
    abstract Optional<Input> advance() throws IOException;

    @Override
    public final boolean hasNext() {
        while (next.isEmpty() && !done) {
            try {
                next = advance();
                done = next.isEmpty();
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
                done = true;
                next = Optional.of(Inputs.failed(
                        archive, "the archive is damaged (" + Faults.why(e) + "); what comes after could not be read"));
            }
        }
        return next.isPresent();
    }

    @Override
    public final Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var input = next.get();
        next = Optional.empty();
        return input;
    }

    /** The members, lazily; close the stream. */
    final Stream<Input> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(archive, e);
                    }
                });
    }
}
