package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The record of the sample reports, made once a test JVM by the command itself. */
public final class SampleRecord {

    private SampleRecord() {}

    private static final class Made {
        private static final Path STORE = make();
    }

    /** The store's file. */
    public static Path store() {
        return Made.STORE;
    }

    private static Path make() {
        try {
            var directory = Files.createTempDirectory("chancery-test");
            var samples = Files.createDirectory(directory.resolve("samples"));
            Samples.unpack(samples);
            var store = directory.resolve("samples.db");
            int code = Chancery.line("ingest", "--store", store.toString(), samples.toString())
                    .execute("ingest", "--store", store.toString(), samples.toString());
            if (code != 0) {
                throw new IllegalStateException("ingest of the samples ended with " + code);
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
