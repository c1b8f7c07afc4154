package org.chancery.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    Path folder;

    private byte[] written() throws IOException {
        var out = new ModelWriter();
        out.integer(42);
        out.longs(new long[] {1, -2});
        out.integers(new int[] {3});
        out.floats(new float[] {.5f, 1, 2, 4});
        out.doubles(new double[] {Math.PI});
        out.bytes(new byte[] {-1});
        out.strings(List.of("Å", ""));
        var file = folder.resolve("model.bin");
        out.save(file);
        return Files.readAllBytes(file);
    }

    private static InputStream of(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void whatIsWrittenIsReadInTheSameOrder() throws IOException {
        var in = new ModelReader("model.bin", of(written()));

        assertThat(in.integer()).isEqualTo(42);
        assertThat(in.longs()).containsExactly(1, -2);
        assertThat(in.integers()).containsExactly(3);
        assertThat(in.rows(2)).isEqualTo(new float[][] {{.5f, 1}, {2, 4}});
        assertThat(in.doubles()).containsExactly(Math.PI);
        assertThat(in.bytes()).containsExactly(-1);
        assertThat(in.strings()).containsExactly("Å", "");
    }

    @Test
    void damagedModelSaysSo() throws IOException {
        var bytes = written();
        bytes[bytes.length - 3] ^= 1;

        assertThatThrownBy(() -> new ModelReader("model.bin", of(bytes)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("model.bin")
                .hasMessageContaining("damaged");
    }

    @Test
    void modelOfAnotherVersionSaysSo() throws IOException {
        var bytes = written();
        bytes[3]++;

        assertThatThrownBy(() -> new ModelReader("model.bin", of(bytes))).hasMessageContaining("another version");
        assertThatThrownBy(() -> new ModelReader("model.bin", of(new byte[5]))).hasMessageContaining("another version");
    }

    @Test
    void missingModelSaysWhatMakesIt() {
        assertThatThrownBy(() -> new ModelReader("model.bin")).hasMessageContaining("the build compiles it");
    }
}
