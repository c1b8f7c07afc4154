package org.chancery.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A WARC file that answers are added to, each packed by itself, so that a file cut off loses its last record alone. Thread-safe. */
final class WarcFile implements AutoCloseable {

    /** What was true of the way to us, not of what is kept. */
    private static final Set<String> DROPPED =
            Set.of("transfer-encoding", "content-length", "connection", "keep-alive", "set-cookie", "set-cookie2");

    private final WarcWriter writer;

    /** Opens a file, to add to what is in it. */
    WarcFile(Path file, Settings settings, Instant now) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        this.writer = new WarcWriter(channel, WarcCompression.GZIP);
        if (channel.size() == 0) {
            writer.write(new Warcinfo.Builder()
                    .date(now)
                    .filename(file.getFileName().toString())
                    .fields(Map.of(
                            "software", List.of(settings.agent()),
                            "format", List.of("WARC File Format 1.1"),
                            "robots", List.of("obey")))
                    .build());
        }
    }

    /** Adds an answer. */
    synchronized void add(Answer answer, Instant at) throws IOException {
        var record = new WarcResponse.Builder(answer.url()).date(at).body(MediaType.HTTP_RESPONSE, http(answer));
        answer.cut()
                .ifPresent(why -> record.addHeader("WARC-Truncated", why.startsWith("it took") ? "time" : "length"));
        writer.write(record.build());
    }

    private static byte[] http(Answer answer) {
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " " + line(answer.reason()) + "\r\n");
        for (var header : answer.headers()) {
            if (!DROPPED.contains(header.name().toLowerCase(Locale.ROOT))) {
                head.append(line(header.name()))
                        .append(": ")
                        .append(line(header.value()))
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(answer.body().length).append("\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(answer.body());
        return bytes.toByteArray();
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
