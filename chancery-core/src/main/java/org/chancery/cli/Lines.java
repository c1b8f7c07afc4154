package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** JSON lines to a stream, UTF-8, one object a line. */
final class Lines implements AutoCloseable {

    private final Writer out;

    Lines(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    void write(JsonNode object) {
        try {
            out.write(object.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("standard output", e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("standard output", e);
        }
    }
}
