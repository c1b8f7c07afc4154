package org.chancery.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Lines on the wire and in checkpoints: a byte for the kind, then id and JSON as length and UTF-8. */
final class LineSerializer extends TypeSerializerSingleton<Line> {

    static final LineSerializer INSTANCE = new LineSerializer();

    private static final Line.Kind[] KINDS = Line.Kind.values();

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public Line createInstance() {
        return new Line(Line.Kind.LOST, "", "");
    }

    @Override
    public Line copy(Line from) {
        return from;
    }

    @Override
    public Line copy(Line from, Line reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(Line line, DataOutputView target) throws IOException {
        target.writeByte(line.kind().ordinal());
        write(line.id(), target);
        write(line.json(), target);
    }

    @Override
    public Line deserialize(DataInputView source) throws IOException {
        return new Line(KINDS[source.readByte()], read(source), read(source));
    }

    @Override
    public Line deserialize(Line reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    private static void write(String text, DataOutputView target) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.writeInt(bytes.length);
        target.write(bytes);
    }

    private static String read(DataInputView source) throws IOException {
        byte[] bytes = new byte[source.readInt()];
        source.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public TypeSerializerSnapshot<Line> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Checkpoints are readable as long as this form stays. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Line> {

        /** Made by Flink when it restores a checkpoint. */
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
