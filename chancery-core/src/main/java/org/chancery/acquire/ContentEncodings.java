package org.chancery.acquire;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks the body of an HTTP answer as its {@code Content-Encoding} says: gzip, deflate, br, zstd. Crawlers often keep the header and
 * save the body unpacked, or the other way round, so the bytes are believed before the header.
 */
final class ContentEncodings {

    private ContentEncodings() {}

    /**
     * The body unpacked, at most one byte more than {@link Archives#LARGEST}.
     *
     * @param header the value of Content-Encoding, empty where there is none
     * @throws IOException when the bytes cannot be unpacked, with which encoding and why
     */
    static byte[] decode(byte[] body, String header) throws IOException {
        byte[] plain = body;
        for (String encoding : applied(header)) {
            plain = decodeOne(plain, encoding);
        }
        return Signature.GZIP.opens(plain) ? unpack("gzip", plain) : plain;
    }

    /** The encodings in the order in which they are taken off. */
    private static List<String> applied(String header) {
        var encodings = new ArrayList<String>();
        for (String name : header.toLowerCase(Locale.ROOT).split(",")) {
            String plain = name.strip();
            if (!plain.isEmpty() && !plain.equals("identity")) {
                encodings.add(plain.startsWith("x-") ? plain.substring(2) : plain);
            }
        }
        Collections.reverse(encodings);
        return encodings;
    }

    private static byte[] decodeOne(byte[] bytes, String encoding) throws IOException {
        boolean plain = encoding.equals("gzip") && !Signature.GZIP.opens(bytes)
                || encoding.equals("zstd") && !Signature.ZSTD.opens(bytes)
                || opensAsText(bytes);
        return plain || bytes.length == 0 ? bytes : unpack(encoding, bytes);
    }

    /** Whether bytes begin as markup or JSON does, which none of the encodings gives. */
    private static boolean opensAsText(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at + 4 < bytes.length
                && (bytes[at] == '<' || bytes[at] == '{')
                && bytes[at + 1] > ' '
                && bytes[at + 2] >= ' '
                && bytes[at + 3] >= ' ';
    }

    private static byte[] unpack(String encoding, byte[] bytes) throws IOException {
        try (var in = open(encoding, bytes)) {
            return in.readNBytes(Archives.LARGEST + 1);
        } catch (IOException | RuntimeException e) {
            throw new IOException("its body, packed as " + encoding + ", is damaged (" + e.getMessage() + ")", e);
        }
    }

    private static InputStream open(String encoding, byte[] bytes) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "gzip" -> new GZIPInputStream(in, 1 << 14);
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
            default -> throw new IOException("no reader for it");
        };
    }

    /** Some servers send deflate without the header that the standard wants. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    }
}
