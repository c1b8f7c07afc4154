package org.chancery.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The part of a store that keeps the bytes that were read. */
public final class Kept {

    /**
     * An input as it was read.
     *
     * @param source of the input, as {@code Input.source}
     * @param sha256 of the bytes before they were packed
     * @param packed the bytes, deflated
     */
    public record Document(
            String source, String sha256, Optional<String> url, Optional<String> mediaType, byte[] packed) {

        /** A document of bytes that are not packed yet. */
        public static Document of(
                String source, String sha256, Optional<String> url, Optional<String> mediaType, byte[] bytes) {
            var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
            var deflater = new Deflater();
            try (var out = new DeflaterOutputStream(packed, deflater)) {
                out.write(bytes);
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return new Document(source, sha256, url, mediaType, packed.toByteArray());
        }

        /** The bytes as they were read. */
        public InputStream open() {
            return new InflaterInputStream(new ByteArrayInputStream(packed));
        }
    }

    /** What names a document. */
    public record Key(String source, String sha256) {}

    private final Store store;

    Kept(Store store) {
        this.store = store;
    }

    /** Keeps a document; one that is kept already stays. */
    public void put(Document document, String at) {
        store.write(handle -> handle.execute(
                "INSERT INTO kept (source, sha256, url, media_type, body, kept_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                document.source(),
                document.sha256(),
                document.url().orElse(null),
                document.mediaType().orElse(null),
                document.packed(),
                at));
    }

    /** All that is kept, by source. */
    public List<Key> keys() {
        return store.look(handle -> handle.createQuery("SELECT source, sha256 FROM kept ORDER BY source, sha256")
                .map((row, context) -> new Key(row.getString(1), row.getString(2)))
                .list());
    }

    /** One document. */
    public Optional<Document> get(Key key) {
        return store.look(
                handle -> handle.createQuery("SELECT url, media_type, body FROM kept WHERE source = ? AND sha256 = ?")
                        .bind(0, key.source())
                        .bind(1, key.sha256())
                        .map((row, context) -> new Document(
                                key.source(),
                                key.sha256(),
                                Optional.ofNullable(row.getString(1)),
                                Optional.ofNullable(row.getString(2)),
                                row.getBytes(3)))
                        .findOne());
    }
}
