package org.chancery.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an export goes: a folder, one file, or a stream. Its files get their names, and take the place of older ones, when all of them are
 * whole. Not thread-safe.
 */
public final class Target implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Place place;
    private final List<Written> written = new ArrayList<>();
    private final Map<Path, Path> parts = new LinkedHashMap<>();

    private Target(Place place) {
        this.place = place;
    }

    /** The files of a format under their own names in a folder, which is made. */
    public static Target folder(Path folder) {
        return new Target(new Place.Folder(folder));
    }

    /** The only file of a format, under a name of the user's. */
    public static Target file(Path file) {
        return new Target(new Place.Single(file));
    }

    /** The only file of a format, into a stream that stays open. */
    public static Target stream(OutputStream out) {
        return new Target(new Place.Stream(out));
    }

    /**
     * Opens one of the export's files; what is written counts when it is closed.
     *
     * @param name its own name, without a folder
     */
    public OutputStream open(String name) throws IOException {
        if (place instanceof Place.Stream stream) {
            return new BufferedOutputStream(new Kept(stream.out()), BUFFER);
        }
        var digest = sha256();
        var part = part(name);
        return new BufferedOutputStream(
                new Noted(new DigestOutputStream(Files.newOutputStream(part), digest), part, digest), BUFFER);
    }

    /**
     * The path of one of the export's files under its name for the time being, for those that something else writes; {@link #written} tells
     * that it has.
     *
     * @throws IOException for a stream, which has none
     */
    public Path part(String name) throws IOException {
        var file = file(name);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        parts.put(part, file);
        return part;
    }

    private Path file(String name) throws IOException {
        if (place instanceof Place.Single single) {
            var folder = single.file().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return single.file();
        }
        if (place instanceof Place.Folder folder) {
            Files.createDirectories(folder.path());
            return folder.path().resolve(name);
        }
        throw new IOException("this format cannot be written to standard output: name a file");
    }

    /** Notes a part that something else has written. */
    public void written(Path part) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(part), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        note(part, digest);
    }

    /** Gives the files their names: all of them are whole. */
    public void finish() throws IOException {
        for (var part : parts.entrySet()) {
            Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        for (var part : parts.keySet()) {
            Files.deleteIfExists(part);
        }
        parts.clear();
    }

    /** The path of a file beside the export: in its folder, or next to its one file under that one's name; nothing for a stream. */
    Optional<Path> beside(String name) {
        if (place instanceof Place.Folder folder) {
            return Optional.of(folder.path().resolve(name));
        }
        if (place instanceof Place.Single single) {
            return Optional.of(single.file().resolveSibling(single.file().getFileName() + "." + name));
        }
        return Optional.empty();
    }

    /** The files written so far. */
    List<Written> files() {
        return List.copyOf(written);
    }

    private void note(Path part, MessageDigest digest) throws IOException {
        var name = parts.get(part).getFileName().toString();
        written.add(new Written(name, Files.size(part), HexFormat.of().formatHex(digest.digest())));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A file that was written, with the digest of its bytes. */
    record Written(String name, long bytes, String sha256) {}

    private sealed interface Place {
        record Folder(Path path) implements Place {}

        record Single(Path file) implements Place {}

        record Stream(OutputStream out) implements Place {}
    }

    /** A stream that is flushed, not closed. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** A part that is noted when it is closed. */
    private final class Noted extends FilterOutputStream {

        private final Path part;
        private final MessageDigest digest;
        private boolean closed;

        Noted(OutputStream out, Path part, MessageDigest digest) {
            super(out);
            this.part = part;
            this.digest = digest;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                note(part, digest);
            }
        }
    }
}
