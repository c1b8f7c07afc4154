package org.chancery.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A real web site on this machine that answers as it is told to, and notes when it was asked for what. */
final class UnreliableSite implements AutoCloseable {

    /** Answers a request, the first of its path being number 1. */
    interface Page {
        void answer(HttpExchange exchange, int number) throws IOException;
    }

    /** A request: for what, when, and how it was answered. */
    record Asked(String host, String path, Duration at, int status) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    UnreliableSite(Supplier<Duration> elapsed) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            var at = elapsed.get();
            String path = exchange.getRequestURI().toString();
            int number = numbers.merge(path, 1, Integer::sum);
            try (exchange) {
                pages.getOrDefault(path, (e, n) -> status(e, 404)).answer(exchange, number);
            } catch (IOException clientLeft) {
                // it was slow, or the answer is cut off
            } finally {
                String host = exchange.getRequestHeaders().getFirst("Host").split(":", 2)[0];
                asked.add(new Asked(host, path, at, exchange.getResponseCode()));
            }
        });
        server.start();
    }

    UnreliableSite page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    UnreliableSite page(String path, String type, String text) {
        return page(path, (exchange, number) -> send(exchange, type, text));
    }

    /** What was asked for, in order. */
    List<Asked> asked() {
        // a slow answer ends after others that began later
        return List.copyOf(asked).stream()
                .sorted(Comparator.comparing(Asked::at))
                .toList();
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked().stream().filter(one -> one.path().equals(path)).count();
    }

    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    static void busy(HttpExchange exchange, String seconds) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", seconds);
        exchange.sendResponseHeaders(429, -1);
    }

    static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    /** Promises a whole text and breaks off within it. */
    static void breakOff(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
