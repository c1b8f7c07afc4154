package org.chancery.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, as bytes, each bounded; an endless line is passed over without being kept. Not thread-safe. */
public final class ByteLines {

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param offset of its first byte in the stream
     * @param tooLong whether it was longer than allowed; then the bytes are its beginning
     */
    public record Line(long number, long offset, byte[] bytes, boolean tooLong) {

        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private long number;
    private long offset;

    /** @param longest the longest line that is kept whole, in bytes */
    public ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    public Optional<Line> next() throws IOException {
        long start = offset;
        var line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            int room = longest - line.size();
            tooLong |= end - at > room;
            line.write(chunk, at, Math.min(room, end - at));
            boolean done = end < filled;
            offset += end - at + (done ? 1 : 0);
            at = end + (done ? 1 : 0);
            if (done) {
                break;
            }
        }
        return any ? Optional.of(new Line(++number, start, line.toByteArray(), tooLong)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(chunk, 0, CHUNK));
        }
        return filled > 0;
    }
}
