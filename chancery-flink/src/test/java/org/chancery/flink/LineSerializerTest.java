package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSerializerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"text\":\"Çavuşoğlu 😀 \\u0000\"}"})
    void aLineComesOutAsItWentIn(String json) throws IOException {
        var line = new Line(Line.Kind.CODED, "r-1", json);
        var out = new DataOutputSerializer(16);
        LineSerializer.INSTANCE.serialize(line, out);
        assertThat(LineSerializer.INSTANCE.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
                .isEqualTo(line);
    }

    @org.junit.jupiter.api.Test
    void aCheckpointFindsItsSerializerAgain() {
        assertThat(LineSerializer.INSTANCE.snapshotConfiguration().restoreSerializer())
                .isEqualTo(LineSerializer.INSTANCE);
    }
}
