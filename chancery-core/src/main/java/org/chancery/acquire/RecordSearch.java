package org.chancery.acquire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Looks for the next beginning of a WARC record in a stream, packed or bare. Not thread-safe. */
final class RecordSearch {

    private static final int PEEK = 1 << 14;
    private static final int LONGEST_LINE = 1 << 12;
    private static final Pattern ARC = Pattern.compile("https?://\\S+ [\\d.:a-f]+ \\d{14} \\S+ (?:\\S+ ){0,6}\\d+\\n");

    private final BufferedInputStream in;
    private long at;
    private int before = '\n';

    /** @param at how many bytes of the archive were passed before the stream's next */
    RecordSearch(BufferedInputStream in, long at) {
        this.in = in;
        this.at = at;
    }

    /** Moves to the beginning; gives where it is in the archive, or -1 when there is none. */
    long next() throws IOException {
        while (true) {
            in.mark(PEEK);
            int b = in.read();
            if (b < 0) {
                return -1;
            }
            boolean line = before == '\n';
            before = b;
            if ((b == 'W' || b == 0x1f || line && b == 'h') && isRecord(b)) {
                in.reset();
                return at;
            }
            at++;
        }
    }

    /** The stream, standing where {@link #next} found a record. */
    InputStream in() {
        return in;
    }

    /** Whether a record begins with the byte just read; else the stream stands behind it. */
    private boolean isRecord(int first) throws IOException {
        in.reset();
        byte[] start = in.readNBytes(first == 'W' ? 8 : first == 'h' ? LONGEST_LINE : PEEK - 1);
        boolean record = isHead(start) || Signature.GZIP.opens(start) && isHead(unpacked(start));
        in.reset();
        if (!record) {
            in.read();
        }
        return record;
    }

    /** "WARC/1.", and not the name of a header such as "WARC-Date"; or the line that opens a record of an ARC file. */
    private static boolean isHead(byte[] start) {
        boolean warc =
                start.length > 6 && Signature.WARC.opens(start) && Character.isDigit(start[5]) && start[6] == '.';
        return warc
                || ARC.matcher(new String(start, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    private static byte[] unpacked(byte[] packed) {
        try (var peek = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return peek.readNBytes(LONGEST_LINE);
        } catch (IOException expected) {
            return new byte[0];
        }
    }
}
