package org.chancery.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's receiver of webhooks that often fails: it answers 503, 429, or breaks off. Keeps what it took, by id. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "a secret of the desk";

    private final HttpServer server;
    private final Map<String, String> taken = new TreeMap<>();
    private int asked;
    private int again;
    private boolean failing = true;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    synchronized void healthy() {
        failing = false;
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked++;
        if (failing && asked % 11 == 0) {
            exchange.close();
            return;
        }
        int status = failing && asked % 5 == 0 ? 503 : failing && asked % 7 == 0 ? 429 : 204;
        if (status == 204) {
            var id = exchange.getRequestHeaders().getFirst("webhook-id");
            check(exchange, id, body);
            var before = taken.put(id, body);
            if (before != null) {
                again++;
                if (!before.equals(body)) {
                    throw new IllegalStateException("another message of the id " + id);
                }
            }
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void check(HttpExchange exchange, String id, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = id + "." + exchange.getRequestHeaders().getFirst("webhook-timestamp") + "." + body;
            var right =
                    "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            if (!right.equals(exchange.getRequestHeaders().getFirst("webhook-signature"))) {
                throw new UncheckedIOException(new IOException("a wrong signature"));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many messages it took, each counted once. */
    synchronized int messages() {
        return taken.size();
    }

    /** How often it took a message that it had. */
    synchronized int again() {
        return again;
    }

    /** What it was told of: the watch's name and the event's id. */
    synchronized List<String> told() {
        var told = new ArrayList<String>();
        for (var body : taken.values()) {
            var message = new JsonMapper().readTree(body);
            for (JsonNode event : message.get("events")) {
                told.add(message.at("/watch/name").asString() + " "
                        + event.get("id").asString());
            }
        }
        return told;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
