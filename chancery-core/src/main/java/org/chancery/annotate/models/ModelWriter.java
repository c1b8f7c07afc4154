package org.chancery.annotate.models;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Writes a compiled model: format, check sum, then arrays with their lengths, all big-endian. Not thread-safe. */
final class ModelWriter {

    /** Raised when what is written changes. */
    static final int FORMAT = 0x43484D01;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void integer(int value) throws IOException {
        out.writeInt(value);
    }

    void longs(long[] values) throws IOException {
        array(values.length, Long.BYTES, buffer -> buffer.asLongBuffer().put(values));
    }

    void integers(int[] values) throws IOException {
        array(values.length, Integer.BYTES, buffer -> buffer.asIntBuffer().put(values));
    }

    void floats(float[] values) throws IOException {
        array(values.length, Float.BYTES, buffer -> buffer.asFloatBuffer().put(values));
    }

    void doubles(double[] values) throws IOException {
        array(values.length, Double.BYTES, buffer -> buffer.asDoubleBuffer().put(values));
    }

    void bytes(byte[] values) throws IOException {
        array(values.length, Byte.BYTES, buffer -> buffer.put(values));
    }

    void strings(Iterable<String> values) throws IOException {
        int count = 0;
        for (String ignored : values) {
            count++;
        }
        out.writeInt(count);
        for (String value : values) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void array(int length, int size, Consumer<ByteBuffer> fill) throws IOException {
        var content = ByteBuffer.allocate(length * size);
        fill.accept(content);
        out.writeInt(length);
        out.write(content.array());
    }

    /** Puts the file in place whole. */
    void save(Path file) throws IOException {
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var saved = new DataOutputStream(Files.newOutputStream(fresh))) {
            saved.writeInt(FORMAT);
            saved.writeLong(sum.getValue());
            bytes.writeTo(saved);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
