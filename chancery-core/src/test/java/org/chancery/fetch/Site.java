package org.chancery.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A real web site on this machine, for tests: pages by path, and what was asked of it. */
final class Site implements AutoCloseable {

    /** Answers a request. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** Paths asked for, in order. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** The headers of the last request for each path. */
    final Map<String, Map<String, List<String>>> headers = new ConcurrentHashMap<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            headers.put(path, new HashMap<>(exchange.getRequestHeaders()));
            try (exchange) {
                pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
            } catch (IOException clientLeft) {
                // as tests of limits do
            }
        });
        server.start();
    }

    Site page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    Site page(String path, String type, String text) {
        return page(path, exchange -> send(exchange, 200, type, text));
    }

    Site redirect(String path, String to) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The address of a path under a host name that leads here. */
    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    String at(String path) {
        return at("news.test", path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
