package org.chancery.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages of an assistant as bytes, good and bad. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StreamTest {

    private static final String HELLO =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},"
                    + "\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    private static final String READY = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

    @TempDir
    Path folder;

    @Test
    void aLineThatIsNoMessageIsAnsweredAndTheSessionGoesOn() throws InterruptedException {
        var answers = said(HELLO, READY, "not json", "[]", "{\"jsonrpc\":\"2.0\",\"id\":10,\"method\":\"ping\"}");
        assertThat(answers).anyMatch(line -> line.contains("-32700"));
        assertThat(answers).anyMatch(line -> line.contains("-32600"));
        assertThat(answers).anyMatch(line -> line.contains("\"id\":10"));
    }

    @Test
    void anArgumentThatIsNullIsAbsent() throws InterruptedException {
        var answers = said(
                HELLO,
                READY,
                "{\"jsonrpc\":\"2.0\",\"id\":22,\"method\":\"tools/call\",\"params\":{\"name\":\"find_conflicts\",\"arguments\":"
                        + "{\"query\":null,\"limit\":null}}}");
        assertThat(answers).anyMatch(line -> line.contains("\"id\":22") && line.contains("\"isError\":false"));
    }

    private List<String> said(String... messages) throws InterruptedException {
        var file = folder.resolve("x.db");
        try (var store = Store.writing(file)) {
            store.inbox()
                    .put(
                            ToyCoder.code("r-1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo."),
                            "2022-04-01T12:00:00Z");
            new Derivation(store).update();
        }
        var out = new ByteArrayOutputStream();
        try (var store = Store.reading(file.toString())) {
            var in = new ByteArrayInputStream((String.join("\n", messages) + "\n").getBytes(StandardCharsets.UTF_8));
            new McpService(new Questions(store), () -> "http://localhost").serve(in, out);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
