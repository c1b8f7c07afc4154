package org.chancery.annotate.models;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a parser model's text: words and decimal numbers parted by blanks and line ends, millions of them. Not thread-safe. */
final class ModelText {

    private static final double[] TENTHS = new double[20];

    static {
        TENTHS[0] = 1;
        for (int i = 1; i < TENTHS.length; i++) {
            TENTHS[i] = TENTHS[i - 1] / 10;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] word = new byte[1 << 12];
    private int at;
    private int size;

    ModelText(InputStream in) {
        this.in = in;
    }

    /** The next word, whatever blanks and line ends stand before it. */
    String word() throws IOException {
        int length = next();
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    /** The number in the next word, behind {@code NAME=}. */
    int setting(String name) throws IOException {
        String setting = word();
        if (!setting.startsWith(name + "=")) {
            throw new IOException("expected " + name + "=, found " + setting);
        }
        return Integer.parseInt(setting.substring(name.length() + 1));
    }

    float[] numbers(int count) throws IOException {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private float number() throws IOException {
        int length = next();
        boolean negative = word[0] == '-';
        long digits = 0;
        int fraction = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            byte b = word[i];
            if (b == '.') {
                fraction = 0;
            } else if (b >= '0' && b <= '9' && digits < Long.MAX_VALUE / 100) {
                digits = digits * 10 + b - '0';
                fraction += fraction >= 0 ? 1 : 0;
            } else {
                return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
            }
        }
        double value = fraction > 0 ? digits * TENTHS[fraction] : digits;
        return (float) (negative ? -value : value);
    }

    /** Fills {@link #word}; its length. */
    private int next() throws IOException {
        int b = read();
        while (b <= ' ') {
            b = read();
        }
        int length = 0;
        while (b > ' ') {
            word[length++] = (byte) b;
            b = at < size || fill() ? buffer[at++] & 0xff : 0;
        }
        return length;
    }

    private int read() throws IOException {
        if (at == size && !fill()) {
            throw new EOFException("the model ends too early");
        }
        return buffer[at++] & 0xff;
    }

    private boolean fill() throws IOException {
        size = Math.max(in.read(buffer), 0);
        at = 0;
        return size > 0;
    }
}
