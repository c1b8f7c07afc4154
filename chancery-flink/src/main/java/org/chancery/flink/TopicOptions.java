package org.chancery.flink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name a Kafka topic to read. */
final class TopicOptions {

    /** Not named as a class: without its jar this one must load. */
    private static final String CONNECTOR = "org.apache.flink.connector.kafka.source.KafkaSource";

    @Option(
            names = "--kafka",
            paramLabel = "SERVERS",
            defaultValue = "",
            description = {
                "Read a topic of these servers too: in batch what is there, in streaming for ever. Needs the connector's"
                        + " jars in CHANCERY_CLUSTER_LIB."
            })
    private String servers;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            defaultValue = "reports",
            description = "The topic (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "Properties of Kafka's consumer: how it proves who it is, say.")
    private Optional<Path> client = Optional.empty();

    /**
     * The topic, if one was named.
     *
     * @throws ClusterFault when the properties or the connector cannot be had
     */
    Optional<Plan.Topic> topic() throws IOException {
        if (servers.isEmpty()) {
            return Optional.empty();
        }
        try {
            Class.forName(CONNECTOR, false, TopicOptions.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ClusterFault(
                    "Kafka's connector is not there: put the jars that docs/CLUSTER.md names into a directory, and name it in"
                            + " CHANCERY_CLUSTER_LIB before the cluster is started",
                    e);
        }
        var told = client.isPresent() ? PropertyFile.read(client.get()) : Map.<String, String>of();
        return Optional.of(new Plan.Topic(servers, name, "chancery", told));
    }
}
