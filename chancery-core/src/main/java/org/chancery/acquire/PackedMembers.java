package org.chancery.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.model.Input;

/** The files in a zip or tar archive, called {@code ARCHIVE#name}. Not thread-safe. */
final class PackedMembers extends Members {

    private static final int MOST_MEMBERS = 1_000_000;
    private static final long MOST_BYTES = 16L << 30;

    private final String archive;
    private final ArchiveInputStream<? extends ArchiveEntry> in;
    private final ArchiveEnd end;
    private int members;
    private long unpacked;

    private PackedMembers(String archive, ArchiveInputStream<? extends ArchiveEntry> in, ArchiveEnd end) {
        super(archive);
        this.archive = archive;
        this.in = in;
        this.end = end;
    }

    /** The files in a zip archive. */
    static PackedMembers zip(String archive, InputStream in) {
        var end = ArchiveEnd.zip(in);
        return new PackedMembers(archive, new ZipArchiveInputStream(end), end);
    }

    /** The files in a tar archive. */
    static PackedMembers tar(String archive, InputStream in) {
        var end = ArchiveEnd.tar(in);
        return new PackedMembers(archive, new TarArchiveInputStream(end), end);
    }

    @Override
    Optional<Input> advance() throws IOException {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++members > MOST_MEMBERS || unpacked > MOST_BYTES) {
                throw new IOException("it unpacks without end");
            }
            String name = name(entry.getName());
            boolean file = !entry.isDirectory()
                    && !(entry instanceof TarArchiveEntry tar
                            && (tar.isSymbolicLink() || tar.isLink() || !tar.isFile()));
            if (!file || name.isEmpty() || isLeftBehind(name)) {
                continue;
            }
            if (name.equals("[Content_Types].xml") || name.equals("mimetype") && members == 1) {
                return Optional.of(office());
            }
            var member = member(name);
            if (member.isPresent()) {
                return member;
            }
        }
        if (!end.isReached()) {
            throw new IOException("it is cut off");
        }
        return Optional.empty();
    }

    /** A file; none where it is a list that an archive of the web keeps of itself. */
    private Optional<Input> member(String name) throws IOException {
        String source = archive + "#" + name;
        byte[] bytes;
        try {
            bytes = in.readNBytes(Archives.LARGEST + 1);
        } catch (UnsupportedZipFeatureException e) {
            return Optional.of(Inputs.failed(
                    source, "it is locked by a password or packed in a way that is not read; unpack it first"));
        }
        unpacked += bytes.length;
        if (bytes.length > Archives.LARGEST) {
            return Optional.of(Inputs.failed(source, "it is larger than " + (Archives.LARGEST >> 20) + " MB unpacked"));
        }
        return ArchiveIndex.is(bytes)
                ? Optional.empty()
                : Optional.of(Archives.held(source, Optional.empty(), Optional.empty(), bytes));
    }

    /** The rest of an office document is parts of one text, no reports. */
    private Input office() throws IOException {
        while (in.getNextEntry() != null) {
            if (++members > MOST_MEMBERS) {
                throw new IOException("it unpacks without end");
            }
        }
        return Inputs.failed(archive, "it is an office document or an e-book; save it as text, HTML or PDF");
    }

    /** A name that stays within the archive, whatever it says. */
    static String name(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part.replaceAll("\\p{Cntrl}", ""));
            }
        }
        return String.join("/", parts);
    }

    private static boolean isLeftBehind(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
