package org.chancery.acquire;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.chancery.model.Input;

/**
 * Opens what holds other things: zip, tar, gzip, bzip2 and zstd files, WARC and ARC, mailboxes, and these in one another; told by their
 * bytes. Nothing is unpacked to disk; a member is held in memory, bounded, while it is read.
 */
final class Archives {

    /** The largest member that is read, in bytes. */
    static final int LARGEST = 64 << 20;

    private static final int DEEPEST = 4;
    private static final int PEEK = 1 << 10;
    private static final Pattern FIRST_MESSAGE = Pattern.compile("(?s)From \\S+ .{10,60}?\\n[A-Za-z-]+:.*");

    private final Consumer<LeftOut> told;

    /** @param told of what is no page, once an archive has been gone through */
    Archives(Consumer<LeftOut> told) {
        this.told = told;
    }

    /** What an input holds, or itself when it is no archive. */
    Stream<Input> expand(Input input) {
        return expand(input, 0);
    }

    private Stream<Input> expand(Input input, int depth) {
        InputStream in;
        byte[] start;
        try {
            in = new BufferedInputStream(input.bytes().open(), 1 << 16);
            in.mark(PEEK);
            start = in.readNBytes(PEEK);
            in.reset();
        } catch (IOException e) {
            return Stream.of(Inputs.failed(input.source(), e.getMessage()));
        }
        try {
            return expand(input, in, start, depth);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            close(in);
            return Stream.of(Inputs.failed(input.source(), "it is a damaged archive (" + Faults.why(e) + ")"));
        }
    }

    private Stream<Input> expand(Input input, InputStream in, byte[] start, int depth) throws IOException {
        boolean packed = isPacked(start);
        if (!packed && !isArchive(start)) {
            close(in);
            return Stream.of(ArchiveIndex.is(start) ? index(input.source()) : input);
        }
        if (depth >= DEEPEST && !OfficeFiles.opens(start)) {
            close(in);
            return Stream.of(Inputs.failed(
                    input.source(), "it is packed more than " + DEEPEST + " times over; unpack it first"));
        }
        if (packed) {
            return unpacked(input, in, start, depth);
        }
        if (Signature.ZIP.opens(start)) {
            if (OfficeFiles.is(input, start)) {
                close(in);
                return Stream.of(input);
            }
            return Nested.of(PackedMembers.zip(input.source(), in).stream(), member -> expand(member, depth + 1));
        }
        if (Signature.WARC.opens(start) || Signature.ARC.opens(start)) {
            return new WarcMembers(input, in, told).stream();
        }
        if (Signature.MAILBOX.opens(start)) {
            return new MailMembers(input.source(), in).stream();
        }
        return Nested.of(PackedMembers.tar(input.source(), in).stream(), member -> expand(member, depth + 1));
    }

    private static Input index(String source) {
        return Inputs.failed(source, "it is the index of an archive and holds no report; read the archive itself");
    }

    private Stream<Input> unpacked(Input input, InputStream in, byte[] start, int depth) throws IOException {
        if (Signature.GZIP.opens(start)) {
            return gzip(input, in, depth);
        }
        close(in);
        return Signature.ZSTD.opens(start)
                ? unpacked(input, ZstdInputStream::new, depth)
                : unpacked(input, packing -> new BZip2CompressorInputStream(packing, true), depth);
    }

    /** A gzip file of a WARC goes to the WARC reader as it is, as each of its records is packed by itself. */
    private Stream<Input> gzip(Input input, InputStream in, int depth) throws IOException {
        in.mark(1 << 16);
        byte[] head;
        try (var peek = new GZIPInputStream(new ByteArrayInputStream(in.readNBytes((1 << 16) - 1)))) {
            head = peek.readNBytes(16);
        } catch (IOException e) {
            head = new byte[0];
        }
        in.reset();
        if (Signature.WARC.opens(head) || Signature.ARC.opens(head)) {
            return new WarcMembers(input, in, told).stream();
        }
        close(in);
        return unpacked(input, packing -> new GZIPInputStream(packing, 1 << 16), depth);
    }

    /** How a packed stream is unpacked, all its parts one after the other. */
    @FunctionalInterface
    private interface Unpacker {
        InputStream unpack(InputStream in) throws IOException;
    }

    private Stream<Input> unpacked(Input input, Unpacker unpacker, int depth) {
        Input.Opener opener =
                () -> unpacker.unpack(new BufferedInputStream(input.bytes().open(), 1 << 16));
        return expand(new Input(input.source(), input.url(), input.mediaType(), opener), depth + 1);
    }

    private static boolean isArchive(byte[] start) {
        boolean mailbox = Signature.MAILBOX.opens(start)
                && FIRST_MESSAGE
                        .matcher(new String(start, StandardCharsets.ISO_8859_1))
                        .matches();
        return mailbox
                || Signature.TAR.opens(start)
                || Signature.ZIP.opens(start)
                || Signature.WARC.opens(start)
                || Signature.ARC.opens(start);
    }

    private static boolean isPacked(byte[] start) {
        boolean bzip = Signature.BZIP2.opens(start) && start.length > 9 && start[4] == 0x31 && start[5] == 0x41;
        return bzip || Signature.GZIP.opens(start) || Signature.ZSTD.opens(start);
    }

    static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException ignored) {
            // it was only read
        }
    }

    /** An input of bytes that are held in memory. */
    static Input held(String source, Optional<String> url, Optional<String> mediaType, byte[] bytes) {
        return new Input(source, url, mediaType, () -> new ByteArrayInputStream(bytes));
    }
}
