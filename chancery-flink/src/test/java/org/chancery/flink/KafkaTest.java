package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job upon a topic of a real broker: it writes what it writes of files that hold the same. */
class KafkaTest {

    private static final String TOPIC = "news";
    private static final List<String> MESSAGES = List.of(
            "{\"text\":\"Foreign Minister Ann Lee of Norway met Prime Minister Bo Falk in Oslo on Monday.\",\"date\":\"2022-03-08\"}",
            "{\"text\":\"Japan recalled its ambassador from Chile on Friday.\",\"date\":\"2022-03-12\"}",
            "{\"no\":\"text\"}",
            "{\"text\":\"Kenya and Poland will sign an agreement",
            "{\"text\":\"Chile's Foreign Minister Carla Ruiz telephoned Ann Lee on Friday.\",\"date\":\"2022-03-13\"}",
            "{\"text\":\"Poland accused Japan of lying on Tuesday.\",\"date\":\"2022-03-16\"}");
    private static final String ABORTED =
            "{\"text\":\"Norway and Chile went to war on Sunday.\",\"date\":\"2022-03-14\"}";
    private static final String LATER = "{\"text\":\"Norway thanked Kenya on Thursday.\",\"date\":\"2022-03-18\"}";

    @TempDir
    static Path shared;

    private static KafkaBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        broker = new KafkaBroker(shared);
        broker.create(TOPIC, 2);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** In batch what is there; in streaming what comes as well; the poison among it is listed and stops neither. */
    @Test
    void aTopicGivesWhatFilesOfTheSameGive() throws Exception {
        var files = folder.resolve("files");
        try (var producer = producer(Map.of())) {
            for (int i = 0; i < MESSAGES.size(); i++) {
                send(producer, files, i, MESSAGES.get(i));
            }
        }
        var expected = folder.resolve("expected");
        assertThat(run(plan(Optional.of(files), expected, false)).lost()).isEqualTo(2);
        var coded = Reports.shardLines(expected, "coded");
        var lost = Reports.shardLines(expected, "lost");
        assertThat(coded).hasSize(4);
        assertThat(lost).hasSize(2).anySatisfy(line -> assertThat(line).contains("\"source\":\"news/0/1#1\""));

        var batch = folder.resolve("batch");
        var totals = run(plan(Optional.empty(), batch, false));
        assertThat(totals.coded()).isEqualTo(4);
        assertThat(totals.lost()).isEqualTo(2);
        assertThat(Reports.shardLines(batch, "coded")).isEqualTo(coded);
        assertThat(Reports.shardLines(batch, "lost")).isEqualTo(lost);

        var streaming = folder.resolve("streaming");
        var job = submit(plan(Optional.empty(), streaming, true));
        until(() -> count(streaming) == 4);
        try (var producer = producer(Map.of())) {
            send(producer, files, MESSAGES.size(), LATER);
        }
        until(() -> count(streaming) == 5);
        job.cancel().get();
        run(plan(Optional.of(files), folder.resolve("all"), false));
        assertThat(Reports.shardLines(streaming, "coded"))
                .isEqualTo(Reports.shardLines(folder.resolve("all"), "coded"));
        assertThat(Reports.shardLines(streaming, "lost")).isEqualTo(lost);
    }

    /** What the consumer is told besides holds; and a topic that ends with what is no message has an end all the same. */
    @Test
    void messagesThatWereTakenBackAreNotReadWhereTheConsumerIsToldSo() throws Exception {
        broker.create("vows", 1);
        try (var producer = producer(Map.of("transactional.id", "vows"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("vows", MESSAGES.get(0))).get();
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("vows", ABORTED)).get();
            producer.abortTransaction();
        }
        var to = folder.resolve("coded");
        var topic = new Plan.Topic(broker.servers(), "vows", "chancery", Map.of("isolation.level", "read_committed"));
        assertThat(run(new Plan(List.of(), path(to), false, Optional.empty(), Optional.of(topic)))
                        .coded())
                .isEqualTo(1);
        assertThat(Reports.shardLines(to, "coded"))
                .singleElement()
                .asString()
                .contains("Ann Lee")
                .doesNotContain("war");
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("bootstrap.servers", broker.servers());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Sends a message, to one partition and the other in turn, and writes the file that is called as it is. */
    private static void send(KafkaProducer<String, String> producer, Path files, int number, String message)
            throws Exception {
        var sent = producer.send(new ProducerRecord<>(TOPIC, number % 2, null, message))
                .get();
        var file = files.resolve(sent.topic() + "/" + sent.partition() + "/" + sent.offset());
        Files.createDirectories(file.getParent());
        Files.writeString(file, message);
    }

    private static Plan plan(Optional<Path> files, Path to, boolean streaming) {
        var topic = new Plan.Topic(broker.servers(), TOPIC, "chancery", Map.of());
        return new Plan(
                files.map(KafkaTest::path).stream().toList(),
                path(to),
                streaming,
                Optional.empty(),
                files.isPresent() ? Optional.empty() : Optional.of(topic));
    }

    private static org.apache.flink.core.fs.Path path(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }

    private static Totals run(Plan plan) throws Exception {
        return Totals.of(environment(plan).execute());
    }

    private static JobClient submit(Plan plan) throws Exception {
        return environment(plan).executeAsync();
    }

    private static StreamExecutionEnvironment environment(Plan plan) {
        var flink = StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration());
        Job.build(flink, plan, Duration.ofMillis(500));
        return flink;
    }

    private static int count(Path shards) throws Exception {
        return Files.exists(shards) ? Reports.shardLines(shards, "coded").size() : 0;
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        var end = Instant.now().plusSeconds(60);
        while (!reached.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
