package org.chancery.flink;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.model.Input;

/**
 * Reports from a Kafka topic. The only class that knows the connector, whose jar (org.apache.flink:flink-connector-kafka) whoever uses
 * this puts beside the program.
 */
final class KafkaReports implements KafkaRecordDeserializationSchema<Line> {

    private static final long serialVersionUID = 1L;

    private transient Readings readings;

    private KafkaReports() {}

    /**
     * From the first message on; a job that goes on from a checkpoint goes on after the last message of it.
     *
     * @param endless whether to wait for more messages; else those that are there when the job starts are all
     */
    static KafkaSource<Line> source(Plan.Topic topic, boolean endless) {
        var client = new Properties();
        client.putAll(topic.client());
        var source = KafkaSource.<Line>builder()
                .setProperties(client)
                .setBootstrapServers(topic.servers())
                .setTopics(topic.name())
                .setGroupId(topic.group())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new KafkaReports());
        return endless
                ? source.build()
                : source.setBounded(OffsetsInitializer.latest()).build();
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Line> out) {
        if (readings == null) {
            readings = new Readings();
        }
        var source = message.topic() + "/" + message.partition() + "/" + message.offset();
        var bytes = message.value() == null ? new byte[0] : message.value();
        var input = new Input(source, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
        try (var lines = readings.apply(input)) {
            lines.forEach(out::collect);
        }
    }

    @Override
    public TypeInformation<Line> getProducedType() {
        return LineType.INSTANCE;
    }
}
