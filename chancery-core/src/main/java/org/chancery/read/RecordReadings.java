package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.knowledge.Dialects.Dialect;
import org.chancery.model.Input;
import org.chancery.model.Reading;

/** The reports in a stream of XML or SGML records, each by itself, lazily. Thread-safe. */
final class RecordReadings {

    private final RecordReader records;
    private final BiFunction<Input, Item, Reading> reading;
    private final int longest;

    /**
     * @param reading of one record
     * @param longest the longest record that is read, in bytes
     */
    RecordReadings(RecordReader records, BiFunction<Input, Item, Reading> reading, int longest) {
        this.records = records;
        this.reading = reading;
        this.longest = longest;
    }

    /** The reports, called {@code FILE#N}; close the stream. */
    Stream<Reading> of(Input input, byte[] prefix, InputStream rest, Dialect dialect) {
        var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), rest);
        var iterator = new Records(input, Charsets.declared(prefix, input.mediaType()), whole, dialect);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
                .onClose(() -> close(rest));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Records implements Iterator<Reading> {

        private final Input input;
        private final Optional<String> charset;
        private final RecordMarkup markup;
        private final Dialect dialect;
        private Optional<Reading> next = Optional.empty();
        private boolean ended;
        private int number;

        Records(Input input, Optional<String> charset, InputStream in, Dialect dialect) {
            this.input = input;
            this.charset = charset;
            this.markup = new RecordMarkup(in, dialect.records(), longest);
            this.dialect = dialect;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !ended) {
                next = advance();
            }
            return next.isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var reading = next.orElseThrow();
            next = Optional.empty();
            return reading;
        }

        private Optional<Reading> advance() {
            try {
                var cut = markup.next();
                ended = cut.isEmpty();
                if (ended && number == 0) {
                    return Optional.of(Outcomes.failed(
                            input.source(), "it holds no record of its kind; check that it came whole", new byte[0]));
                }
                return cut.map(this::reading);
            } catch (IOException e) {
                ended = true;
                return Optional.of(Outcomes.failed(
                        input.source(), "it breaks off (" + e.getMessage() + "); read it again", new byte[0]));
            }
        }

        private Reading reading(RecordMarkup.Cut cut) {
            var part = Outcomes.part(input, "" + ++number);
            return cut.tooLong()
                    ? Outcomes.failed(
                            part.source(),
                            "the record is longer than " + (longest >> 20) + " MB; a report does not need as much",
                            cut.bytes())
                    : reading.apply(part, records.item(Charsets.decode(cut.bytes(), charset), dialect));
        }
    }
}
