package org.chancery.annotate.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Reads a compiled model, a resource beside this class, in the order in which {@link ModelWriter} wrote it. Not thread-safe. */
final class ModelReader {

    /** Bytes of format and check sum. */
    private static final int HEADER = Integer.BYTES + Long.BYTES;

    private final ByteBuffer bytes;

    /**
     * @param name of the resource
     * @throws UncheckedIOException for a resource that is missing, damaged or of another version
     */
    ModelReader(String name) {
        this(name, ModelReader.class.getResourceAsStream(name));
    }

    /** @param in what the resource holds, null if there is none; closed when read */
    ModelReader(String name, InputStream in) {
        try (in) {
            if (in == null) {
                throw new IOException("not on the class path: the build compiles it (mvn process-classes)");
            }
            bytes = ByteBuffer.wrap(in.readAllBytes());
            if (bytes.limit() < HEADER || bytes.getInt() != ModelWriter.FORMAT) {
                throw new IOException("of another version of Chancery");
            }
            long expected = bytes.getLong();
            var sum = new CRC32();
            sum.update(bytes.array(), bytes.position(), bytes.remaining());
            if (sum.getValue() != expected) {
                throw new IOException("damaged: its check sum is wrong");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("model " + name + ": " + e.getMessage(), e);
        }
    }

    int integer() {
        return bytes.getInt();
    }

    long[] longs() {
        var read = new long[bytes.getInt()];
        bytes.asLongBuffer().get(read);
        skip(read.length * Long.BYTES);
        return read;
    }

    int[] integers() {
        var read = new int[bytes.getInt()];
        bytes.asIntBuffer().get(read);
        skip(read.length * Integer.BYTES);
        return read;
    }

    float[] floats() {
        var read = new float[bytes.getInt()];
        bytes.asFloatBuffer().get(read);
        skip(read.length * Float.BYTES);
        return read;
    }

    /** An array of floats, in rows of so many. */
    float[][] rows(int width) {
        var read = new float[bytes.getInt() / width][width];
        for (float[] row : read) {
            bytes.asFloatBuffer().get(row);
            skip(width * Float.BYTES);
        }
        return read;
    }

    double[] doubles() {
        var read = new double[bytes.getInt()];
        bytes.asDoubleBuffer().get(read);
        skip(read.length * Double.BYTES);
        return read;
    }

    byte[] bytes() {
        var read = new byte[bytes.getInt()];
        bytes.get(read);
        return read;
    }

    String[] strings() {
        var read = new String[bytes.getInt()];
        for (int i = 0; i < read.length; i++) {
            read[i] = new String(bytes(), StandardCharsets.UTF_8);
        }
        return read;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
