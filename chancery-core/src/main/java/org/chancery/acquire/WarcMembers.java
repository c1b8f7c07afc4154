package org.chancery.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.model.Input;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The pages in a WARC or ARC file, called {@code FILE#N} with N the number of the record, in a stream of constant memory. Records that
 * hold no page (requests, pictures, redirects, revisits, logs) are left out, and counted. A damaged record is one failure; reading goes on at the
 * next that can be found. Not thread-safe.
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

    /** Whether the last record is listed as failed already, so that the search for the next lists no more. */
    private boolean listed;

    /** What is to be said of the record that was given last. */
    private Optional<Input> note = Optional.empty();

    private final Consumer<LeftOut> told;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    /** @param told at the end of what was left out, if anything was */
    WarcMembers(Input archive, InputStream in, Consumer<LeftOut> told) throws IOException {
        super(archive.source());
        this.told = told;
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
            if (note.isPresent()) {
                var said = note;
                note = Optional.empty();
                return said;
            }
            Optional<WarcRecord> record;
            try {
                record = reader.next();
            } catch (IOException | RuntimeException | StackOverflowError e) {
                var failure = skip(e);
                if (failure.isPresent()) {
                    return failure;
                }
                continue;
            }
            if (record.isEmpty()) {
                tell();
                return Optional.empty();
            }
            number++;
            last = base + reader.position();
            // the first record of an ARC file says what it is, often with a wrong length
            listed = record.get() instanceof Warcinfo && number == 1;
            var page = member(record.get());
            if (page.isPresent()) {
                note = record.get().headers().first("WARC-Truncated").map(this::truncated);
                return page;
            }
            // what describes the file itself was never one of its pages
            if (!(record.get() instanceof Warcinfo)) {
                leftOut.merge(record.get().type(), 1, Integer::sum);
            }
        }
    }

    private void tell() {
        if (!leftOut.isEmpty()) {
            told.accept(new LeftOut(archive.source(), leftOut));
        }
    }

    /** A page that was cut off when it was fetched is read as far as it came, and listed so that it is fetched again. */
    private Input truncated(String why) {
        return Inputs.failed(
                archive.source() + "#" + number + "#end",
                "the page was cut off when it was fetched (" + why + "); what had come was read, fetch it again");
    }

    /** A record's page; a body that cannot be unpacked fails alone, as the record's length tells where the next begins. */
    private Optional<Input> member(WarcRecord record) {
        try {
            return page(record);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            listed = true;
            return Optional.of(failure(Math.max(last, 0), e));
        }
    }

    private Optional<Input> page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            var http = response.http();
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200 || !isText(type)) {
                return Optional.empty();
            }
            String encodings = String.join(",", http.headers().all("Content-Encoding"));
            return Optional.of(page(response.target(), type, http.body().stream(), encodings));
        }
        if (record instanceof WarcResource resource && isAddress(resource.target())) {
            String type = resource.contentType().toString();
            return isText(type)
                    ? Optional.of(page(resource.target(), type, resource.body().stream(), ""))
                    : Optional.empty();
        }
        if (record instanceof WarcConversion text) {
            String type = text.contentType().toString();
            return isText(type) ? Optional.of(page(text.target(), type, text.body().stream(), "")) : Optional.empty();
        }
        return Optional.empty();
    }

    private Input page(String url, String type, InputStream body, String encodings) throws IOException {
        String source = archive.source() + "#" + number;
        byte[] packed = body.readNBytes(Archives.LARGEST + 1);
        byte[] bytes = packed.length > Archives.LARGEST ? packed : ContentEncodings.decode(packed, encodings);
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

    /** Crawlers keep their logs and settings as resources under addresses of their own making. */
    private static boolean isAddress(String target) {
        return target.matches("(?i)(?:https?|ftp|file):.*");
    }

    /** Moves to the next record that can be found; lists the damage once, however many places look like a record's beginning. */
    private Optional<Input> skip(Throwable fault) throws IOException {
        boolean first = !listed;
        number += first ? 1 : 0;
        listed = true;
        if (++faults > MOST_FAULTS) {
            throw new IOException("there is no end of damaged records");
        }
        long from = last < 0 ? 0 : last + 1;
        in.close();
        var bytes = new BufferedInputStream(archive.bytes().open(), 1 << 16);
        bytes.skipNBytes(from);
        var search = new RecordSearch(bytes, from);
        long found = search.next();
        in = bytes;
        base = Math.max(found, 0);
        last = found < 0 ? Long.MAX_VALUE - 1 : found;
        reader = found < 0 ? reader(InputStream.nullInputStream()) : reader(search.in());
        return first ? Optional.of(failure(from, fault)) : Optional.empty();
    }

    private Input failure(long at, Throwable fault) {
        return Inputs.failed(
                archive.source() + "#" + number,
                "record " + number + " at byte " + at + " is damaged (" + Faults.why(fault) + ")");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
