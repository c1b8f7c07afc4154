package org.chancery.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a long command is, on standard error: on a terminal one line that is written over, from the second second on; elsewhere a
 * line for every thousand reports. Not thread-safe.
 */
final class Progress {

    private static final long FIRST = 2_000_000_000L;
    private static final long EACH = 250_000_000L;
    private static final int LINES = 1000;
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long total;
    private long shown;
    private boolean open;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Progress standard() {
        return new Progress(System.err, Tty.isError());
    }

    /** So many there are; a bar shows how many of them are done. */
    void total(long reports) {
        total = reports;
    }

    /** So many reports are done. */
    void reports(long done) {
        long now = System.nanoTime();
        if (!terminal) {
            if (done > 0 && done % LINES == 0) {
                out.println(line(done));
            }
        } else if ((total > 0 || now - begun > FIRST) && now - shown > EACH) {
            over(line(done));
        }
    }

    /** What is being done now, on a terminal. */
    void doing(String what) {
        if (terminal) {
            over(what + " …");
        }
    }

    /** Takes the line away, so that others can be written. */
    void clear() {
        if (open) {
            out.print("\r\u001b[K");
            out.flush();
            open = false;
        }
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private String line(long done) {
        if (total > 0) {
            int full = (int) Math.min(BAR, BAR * done / total);
            return "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + done + " of "
                    + Totals.count(total, "report");
        }
        return String.format(Locale.ROOT, "%d reports, %.1f a second", done, done / seconds());
    }

    private void over(String text) {
        shown = System.nanoTime();
        open = true;
        out.print("\r\u001b[K" + text);
        out.flush();
    }
}
