package org.chancery.flink;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;

/** A Kafka broker of one node (KRaft, no ZooKeeper), a process of its own on this machine alone, with the class path of this one. */
final class KafkaBroker implements AutoCloseable {

    private static final int START_SECONDS = 60;

    private final String servers;
    private final Process process;

    /**
     * Starts it and waits until it answers.
     *
     * @param folder for its data and its log
     */
    KafkaBroker(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        int control = freePort();
        servers = "127.0.0.1:" + port;
        var config = folder.resolve("server.properties");
        Files.write(
                config,
                List.of(
                        "process.roles=broker,controller",
                        "node.id=1",
                        "controller.quorum.voters=1@127.0.0.1:" + control,
                        "listeners=PLAINTEXT://" + servers + ",CONTROLLER://127.0.0.1:" + control,
                        "advertised.listeners=PLAINTEXT://" + servers,
                        "controller.listener.names=CONTROLLER",
                        "log.dirs=" + folder.resolve("data"),
                        "offsets.topic.replication.factor=1",
                        "offsets.topic.num.partitions=1",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.num.partitions=1",
                        "transaction.state.log.min.isr=1",
                        "group.initial.rebalance.delay.ms=0"));
        var log = folder.resolve("log").toFile();
        var format = java(
                log,
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                config.toString());
        if (format.waitFor() != 0) {
            throw new IOException(Files.readString(log.toPath()));
        }
        process = java(log, "kafka.Kafka", config.toString());
        // ends with the tests even where they are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    String servers() {
        return servers;
    }

    /** Makes a topic; waits for the broker to be there. */
    void create(String topic, int partitions) throws Exception {
        var patient = Map.<String, Object>of(
                "bootstrap.servers",
                servers,
                "default.api.timeout.ms",
                START_SECONDS * 1000,
                "reconnect.backoff.ms",
                50);
        try (var admin = Admin.create(patient)) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get(START_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private static Process java(File log, String main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
