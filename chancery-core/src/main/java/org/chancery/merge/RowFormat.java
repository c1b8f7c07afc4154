package org.chancery.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Formats of coded rows. Each reads lazily and names the line in which something is wrong. */
public enum RowFormat {
    /** Chancery's own: JSON lines. */
    JSONL {
        @Override
        Iterator<CodedRow> read(BufferedReader lines) {
            return new JsonRows(lines);
        }
    },
    /** 20 tab-separated columns with a header. */
    ICEWS {
        @Override
        Iterator<CodedRow> read(BufferedReader lines) throws IOException {
            return TabRows.withHeader(lines, TabRows::icews);
        }
    },
    /** GDELT 2.0 events: 61 tab-separated columns without a header. */
    GDELT {
        @Override
        Iterator<CodedRow> read(BufferedReader lines) {
            return TabRows.numbered(lines, TabRows::gdelt);
        }
    },
    /** 40 tab-separated columns with a header. */
    POLECAT {
        @Override
        Iterator<CodedRow> read(BufferedReader lines) throws IOException {
            return TabRows.withHeader(lines, TabRows::polecat);
        }
    },
    /** XML of BBN ACCENT, one or more documents one after the other. */
    CAMEOXML {
        @Override
        Iterator<CodedRow> read(BufferedReader lines) {
            return new CameoXmlRows(lines);
        }
    };

    abstract Iterator<CodedRow> read(BufferedReader lines) throws IOException;

    /**
     * Rows of a stream, read as they are asked for.
     *
     * @throws UnreadableRowException from the iterator, for a row that is not of this format
     */
    public Iterator<CodedRow> read(InputStream stream) {
        try {
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the command line has it: {@code icews}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lines of a reader, numbered from 1. */
    static Iterator<NumberedLine> numbered(BufferedReader reader) {
        var number = new long[1];
        Stream<NumberedLine> lines = reader.lines().map(line -> new NumberedLine(++number[0], line));
        return lines.filter(line -> !line.text().isBlank()).iterator();
    }

    /** A line and its number. */
    record NumberedLine(long number, String text) {}
}
