package org.chancery.acquire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.chancery.model.Input;

/**
 * Opens what holds other things: zip, tar, gzip and bzip2 files, WARC, mailboxes, and these in one another; told by their bytes.
 * Nothing is unpacked to disk; a member is held in memory, bounded, while it is read.
 */
final class Archives {

    /** The largest member that is read, in bytes. */
    static final int LARGEST = 64 << 20;

    private static final int DEEPEST = 4;
    private static final int PEEK = 1 << 10;

    private Archives() {}

    /** What an input holds, or itself when it is no archive. */
    static Stream<Input> expand(Input input) {
        return expand(input, 0);
    }

    private static Stream<Input> expand(Input input, int depth) {
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
        } catch (IOException | RuntimeException e) {
            close(in);
            return Stream.of(Inputs.failed(input.source(), "it is a damaged archive (" + e.getMessage() + ")"));
        }
    }

    private static Stream<Input> expand(Input input, InputStream in, byte[] start, int depth) throws IOException {
        boolean packed = starts(start, 0x1f, 0x8b) || isBzip(start);
        if (!packed && !isArchive(start)) {
            close(in);
            return Stream.of(input);
        }
        if (depth >= DEEPEST) {
            close(in);
            return Stream.of(Inputs.failed(
                    input.source(), "it is packed more than " + DEEPEST + " times over; unpack it first"));
        }
        if (starts(start, 0x1f, 0x8b)) {
            return gzip(input, in, depth);
        }
        if (isBzip(start)) {
            close(in);
            return unpacked(input, packing -> new BZip2CompressorInputStream(packing, true), depth);
        }
        if (starts(start, 'P', 'K', 3, 4)) {
            var members = new PackedMembers(input.source(), new ZipArchiveInputStream(in));
            return Nested.of(members.stream(), member -> expand(member, depth + 1));
        }
        if (starts(start, 'W', 'A', 'R', 'C', '/')) {
            return new WarcMembers(input, in).stream();
        }
        if (starts(start, 'F', 'r', 'o', 'm', ' ')) {
            return new MailMembers(input.source(), in).stream();
        }
        var members = new PackedMembers(input.source(), new TarArchiveInputStream(in));
        return Nested.of(members.stream(), member -> expand(member, depth + 1));
    }

    /** A gzip file of a WARC goes to the WARC reader as it is, as each of its records is packed by itself. */
    private static Stream<Input> gzip(Input input, InputStream in, int depth) throws IOException {
        in.mark(1 << 16);
        byte[] head;
        try (var peek = new GZIPInputStream(new ByteArrayInputStream(in.readNBytes((1 << 16) - 1)))) {
            head = peek.readNBytes(8);
        } catch (IOException e) {
            head = new byte[0];
        }
        in.reset();
        if (starts(head, 'W', 'A', 'R', 'C', '/')) {
            return new WarcMembers(input, in).stream();
        }
        close(in);
        return unpacked(input, packing -> new GZIPInputStream(packing, 1 << 16), depth);
    }

    /** How a packed stream is unpacked, all its parts one after the other. */
    @FunctionalInterface
    private interface Unpacker {
        InputStream unpack(InputStream in) throws IOException;
    }

    private static Stream<Input> unpacked(Input input, Unpacker unpacker, int depth) {
        Input.Opener opener =
                () -> unpacker.unpack(new BufferedInputStream(input.bytes().open(), 1 << 16));
        return expand(new Input(input.source(), input.url(), input.mediaType(), opener), depth + 1);
    }

    private static boolean isArchive(byte[] start) {
        boolean tar = start.length > 262 && new String(start, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
        boolean mailbox = starts(start, 'F', 'r', 'o', 'm', ' ')
                && new String(start, StandardCharsets.ISO_8859_1).matches("(?s)From \\S+ .{10,60}?\\n[A-Za-z-]+:.*");
        return tar || mailbox || starts(start, 'P', 'K', 3, 4) || starts(start, 'W', 'A', 'R', 'C', '/');
    }

    private static boolean isBzip(byte[] start) {
        return starts(start, 'B', 'Z', 'h') && start.length > 9 && start[4] == 0x31 && start[5] == 0x41;
    }

    private static boolean starts(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException ignored) {
            // it was only read
        }
    }

    /**
     * A member's bytes, bounded.
     *
     * @throws IOException when there are too many
     */
    static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than " + (LARGEST >> 20) + " MB unpacked");
        }
        return bytes;
    }

    /** An input of bytes that are held in memory. */
    static Input held(String source, Optional<String> url, Optional<String> mediaType, byte[] bytes) {
        return new Input(source, url, mediaType, () -> new ByteArrayInputStream(bytes));
    }
}
