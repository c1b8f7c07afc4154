package org.chancery.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.model.Input;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages in a WARC file, called {@code FILE#N} with N the number of the record, in a stream of constant memory. Records that hold
 * no page (requests, pictures, redirects, revisits) are passed over. A damaged record is one failure; reading goes on at the next that
 * can be found. Not thread-safe.
 */
final class WarcMembers extends Members {

    private static final int MOST_FAULTS = 10_000;

    private final Input archive;
    private InputStream in;
    private WarcReader reader;
    private long base;
    private int number;
    private int faults;
    private long last = -1;

    WarcMembers(Input archive, InputStream in) throws IOException {
        super(archive.source());
        this.archive = archive;
        this.in = in;
        this.reader = reader(in);
    }

    private static WarcReader reader(InputStream in) throws IOException {
        var reader = new WarcReader(in);
        reader.setLenient(true);
        return reader;
    }

    @Override
    Optional<Input> advance() throws IOException {
        while (true) {
            long at = base + reader.position();
            boolean counted = false;
            try {
                var record = reader.next();
                if (record.isEmpty()) {
                    return Optional.empty();
                }
                number++;
                counted = true;
                at = base + reader.position();
                last = at;
                var page = page(record.get());
                if (page.isPresent()) {
                    return page;
                }
            } catch (IOException | RuntimeException e) {
                number += counted ? 0 : 1;
                return fault(at, !counted && at == last, e);
            }
        }
    }

    private Optional<Input> page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            var http = response.http();
            String type = http.headers().first("Content-Type").orElse("");
            return http.status() == 200 && isText(type)
                    ? Optional.of(member(response.target(), type, http.bodyDecoded().stream()))
                    : Optional.empty();
        }
        if (record instanceof WarcResource resource) {
            String type = resource.contentType().toString();
            return isText(type)
                    ? Optional.of(member(resource.target(), type, resource.body().stream()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Input member(String url, String type, InputStream body) throws IOException {
        String source = archive.source() + "#" + number;
        byte[] bytes = body.readNBytes(Archives.LARGEST + 1);
        if (bytes.length > Archives.LARGEST) {
            return Inputs.failed(source, "the page is larger than " + (Archives.LARGEST >> 20) + " MB");
        }
        return Archives.held(source, Optional.ofNullable(url), Optional.of(type), bytes);
    }

    private static boolean isText(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return small.isBlank()
                || small.startsWith("text/html")
                || small.startsWith("text/plain")
                || small.contains("xml")
                || small.contains("json")
                || small.contains("pdf")
                || small.startsWith("message/");
    }

    /** A failure for the damaged record; the reader stands at the next one that can be found after it, or at the end. */
    private Optional<Input> fault(long at, boolean isBefore, Exception e) throws IOException {
        var failed = Inputs.failed(
                archive.source() + "#" + number,
                "record " + number + " at byte " + at + " is damaged (" + e.getMessage() + ")");
        in.close();
        if (++faults > MOST_FAULTS) {
            throw new IOException("there is no end of damaged records");
        }
        in = new BufferedInputStream(archive.bytes().open(), 1 << 16);
        in.skipNBytes(at);
        base = find(at);
        if (isBefore && base >= 0) {
            // the reader still stood at the record before: what was found is the damaged one
            base = find(base);
        }
        reader = base < 0 ? reader(InputStream.nullInputStream()) : reader(in);
        return Optional.of(failed);
    }

    /** Moves to the next beginning of a record after a byte; gives where, or -1 when there is none. */
    private long find(long from) throws IOException {
        long at = from;
        var window = new byte[4];
        for (int b = in.read(); b >= 0; b = in.read()) {
            System.arraycopy(window, 1, window, 0, 3);
            window[3] = (byte) b;
            at++;
            boolean packed = at - from > 4 && window[0] == 0x1f && (window[1] & 0xff) == 0x8b && window[2] == 8;
            boolean bare =
                    at - from > 4 && window[0] == 'W' && window[1] == 'A' && window[2] == 'R' && window[3] == 'C';
            if (packed || bare) {
                var back = new PushbackInputStream(in, 4);
                back.unread(window);
                in = new BufferedInputStream(back, 1 << 16);
                if (bare || isRecord()) {
                    return at - 4;
                }
            }
        }
        return -1;
    }

    /** Whether what is packed here begins as a record does. */
    private boolean isRecord() throws IOException {
        in.mark(1 << 14);
        try {
            var peek = new GZIPInputStream(new java.io.ByteArrayInputStream(in.readNBytes((1 << 14) - 1)));
            byte[] start = peek.readNBytes(5);
            in.reset();
            return start.length == 5 && start[0] == 'W' && start[4] == '/';
        } catch (IOException expected) {
            in.reset();
            in.skipNBytes(4);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
