package org.chancery.web.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A stream on which messages of several writers do not mix: what is written goes out whole when it is flushed. Thread-safe. */
final class WholeLines extends OutputStream {

    private final OutputStream out;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private int lines;

    WholeLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public synchronized void write(int octet) {
        pending.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        pending.write(bytes, offset, length);
    }

    @Override
    public synchronized void flush() throws IOException {
        for (byte octet : pending.toByteArray()) {
            lines += octet == '\n' ? 1 : 0;
        }
        pending.writeTo(out);
        pending.reset();
        out.flush();
        notifyAll();
    }

    /** Waits until so many lines went out, or for that long. */
    synchronized void await(int wanted, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis();
                lines < wanted && left > 0;
                left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** Writes a line of its own. */
    synchronized void line(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
