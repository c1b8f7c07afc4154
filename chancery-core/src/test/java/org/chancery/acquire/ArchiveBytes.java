package org.chancery.acquire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.model.Input;

/** Bytes of archives for tests, and what is read of them. */
final class ArchiveBytes {

    private ArchiveBytes() {}

    static List<Input> inputs(Path path) {
        try (var inputs = Inputs.of(List.of(path))) {
            return inputs.toList();
        }
    }

    static List<String> names(Path path) {
        return inputs(path).stream().map(Input::source).toList();
    }

    static String text(Input input) throws IOException {
        try (var in = input.bytes().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static boolean opens(Input input) {
        try (var in = input.bytes().open()) {
            return in.read() >= -1;
        } catch (IOException failed) {
            return false;
        }
    }

    /** The simplest stream of brotli: one block of at most 65,536 bytes as they are, and the end. */
    static byte[] brotli(byte[] bytes) throws IOException {
        int length = bytes.length - 1;
        // window of 16 bits (0), not last (0), length in four nibbles (00), the length, as they are (1), filled up to a
        // byte
        int head = length << 4 | 1 << 20;
        return join(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, bytes, new byte[] {3});
    }

    static byte[] page(int number) {
        return ("<p>" + "page " + number + ", long enough to be packed, ".repeat(20) + "</p>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] arc(int number) throws IOException {
        byte[] http = join(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8), page(number));
        String head = "http://tide.example/" + number + " 10.0.0.1 20220304000000 text/html " + http.length + "\n";
        return join(head.getBytes(StandardCharsets.UTF_8), http, "\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bare(String kind, String url, String type, String body) {
        return ("WARC/1.0\r\nWARC-Type: " + kind
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2022-03-04T00:00:00Z\r\n"
                        + "WARC-Target-URI: " + url + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n" + body + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] record(int number, String type, String header, byte[] body) throws IOException {
        byte[] http = join(
                ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + header
                                + (header.isEmpty() ? "Content-Length: " + body.length + "\r\n" : "") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                body);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + number
                + ">\r\nWARC-Date: 2022-03-04T00:00:00Z\r\nWARC-Target-URI: http://tide.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), http, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] join(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
