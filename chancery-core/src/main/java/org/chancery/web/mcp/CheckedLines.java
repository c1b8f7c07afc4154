package org.chancery.web.mcp;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The messages of an assistant, a line each, without those that are no message of JSON-RPC: these are answered here with its error, and
 * the session goes on. One thread may read it.
 */
final class CheckedLines extends InputStream {

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID = -32600;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedReader in;
    private final WholeLines out;
    private int requests;
    private InputStream line = InputStream.nullInputStream();

    CheckedLines(InputStream in, WholeLines out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    @Override
    public int read() throws IOException {
        int next = line.read();
        while (next < 0 && advance()) {
            next = line.read();
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = line.read(bytes, offset, length);
        while (count < 0 && advance()) {
            count = line.read(bytes, offset, length);
        }
        return count;
    }

    /** Goes to the next message; false at the end. */
    private boolean advance() throws IOException {
        for (String next = in.readLine(); next != null; next = in.readLine()) {
            if (!next.isBlank() && isMessage(next)) {
                line = new ByteArrayInputStream((next + "\n").getBytes(StandardCharsets.UTF_8));
                return true;
            }
        }
        answered();
        return false;
    }

    /** Waits for the answers to all that was asked: whoever reads the end closes the session at once. */
    private void answered() throws IOException {
        try {
            out.await(requests, LAST_ANSWERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop");
        }
    }

    private boolean isMessage(String text) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JacksonException e) {
            return refused(PARSE_ERROR, "Parse error: a line is one JSON object");
        }
        boolean said = node.path("method").isString() || node.has("result") || node.has("error");
        boolean message = node.isObject() && node.path("jsonrpc").asString("").equals("2.0") && said;
        requests = requests + (message && node.has("id") && node.has("method") ? 1 : 0);
        return message || refused(INVALID, "Invalid request: a line is one JSON-RPC 2.0 message; batches are none");
    }

    private boolean refused(int code, String why) throws IOException {
        out.line(String.format(
                Locale.ROOT,
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":%d,\"message\":\"%s\"}}",
                code,
                why));
        return false;
    }
}
