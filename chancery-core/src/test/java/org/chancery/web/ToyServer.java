package org.chancery.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Questions;
import org.chancery.store.Inbox;
import org.chancery.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of a small record that is made without models, and a client of it over real HTTP. */
public final class ToyServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    public final Store store;
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    public ToyServer(Path folder) {
        this(folder, Access.local("127.0.0.1", 0), Duration.ZERO);
    }

    /** @param limit on how long a question may take; zero for none */
    ToyServer(Path folder, Access access, Duration limit) {
        this.store = Store.reading(record(folder).toString(), limit);
        this.server = new Server(new Questions(store), access);
    }

    /** The record's file: three meetings, of which two reports tell one, an accusation, a statement, an office. */
    public static Path record(Path folder) {
        var file = folder.resolve("toy.db");
        if (Files.exists(file)) {
            return file;
        }
        try (var writing = Store.writing(file)) {
            List.of(
                            ToyCoder.code(
                                    "r1",
                                    "2022-03-05",
                                    "Volodymyr Zelenskyy (UKR) met Mevlüt Çavuşoğlu (TUR) in Kyiv on 2022-03-04, Reuters said. "
                                            + "\"We spoke of grain <script>alert(1)</script>\", said Mevlüt Çavuşoğlu (TUR). "
                                            + "Mevlüt Çavuşoğlu (TUR) is foreign minister."),
                            ToyCoder.code(
                                    "r2",
                                    "2022-03-06",
                                    "😀 Volodymyr Zelenskyy (UKR) met Mevlüt Çavuşoğlu (TUR) in Lviv on 2022-03-04."),
                            ToyCoder.code(
                                    "r3", "2022-03-06", "Ann Lee (USA) will meet Bo Falk (SWE) in Oslo on 2022-03-20."),
                            ToyCoder.sure(
                                    0.83,
                                    ToyCoder.code(
                                            "r4", "2022-03-07", "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-06.")))
                    .forEach(coded -> writing.inbox().put(coded, "2022-03-08T00:00:00Z"));
            writing.inbox()
                    .fail(new Inbox.Failure("x.bin", "x.bin", "0".repeat(64), "no text in it", "2022-03-08T00:00:00Z"));
            new Derivation(writing).update();
        }
        return file;
    }

    /** See {@link Server#addresses}. */
    public List<String> addresses() {
        return server.addresses();
    }

    public URI at(String path) {
        return server.address("127.0.0.1").resolve(path);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends a form as a browser on one of its pages does.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", at("/").toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The answer of an address as JSON. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
