package org.chancery.flink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface of a job manager on this machine. */
final class Rest {

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Rest(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** What a cluster has. */
    record Overview(int workers, int slots, int freeSlots, int running) {}

    /** @throws ClusterFault when nobody answers */
    Overview overview() {
        var answer = get("/overview");
        return new Overview(
                answer.path("taskmanagers").asInt(),
                answer.path("slots-total").asInt(),
                answer.path("slots-available").asInt(),
                answer.path("jobs-running").asInt());
    }

    JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new ClusterFault(address + path + " answers " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new ClusterFault("no job manager answers at " + address + ": chancery cluster start starts one", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFault("interrupted", e);
        }
    }
}
