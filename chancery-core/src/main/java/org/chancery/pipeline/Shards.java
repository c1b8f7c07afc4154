package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Input;
import org.chancery.read.ByteLines;

/** The lines of a coded shard, one at a time, so that memory does not grow with the shard. Not thread-safe. */
final class Shards implements Iterator<ByteLines.Line> {

    private static final int LONGEST = 64 << 20;

    private final ByteLines lines;
    private Optional<ByteLines.Line> next = Optional.empty();

    private Shards(InputStream in) {
        this.lines = new ByteLines(in, LONGEST);
    }

    /** The lines that are not blank; close the stream. */
    static Stream<ByteLines.Line> lines(Input input) {
        try {
            var in = input.bytes().open();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Shards(in), Spliterator.ORDERED), false)
                    .onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a line is called: {@code SHARD#N}. */
    static String source(Input shard, ByteLines.Line line) {
        return shard.source() + "#" + line.number();
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                next = lines.next();
                if (next.isEmpty()) {
                    return false;
                }
                next = next.filter(line -> !line.isBlank());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ByteLines.Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
