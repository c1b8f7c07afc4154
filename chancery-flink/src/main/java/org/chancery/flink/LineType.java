package org.chancery.flink;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink how lines are serialized, so that it never has to guess by reflection. */
final class LineType extends TypeInformation<Line> {

    static final LineType INSTANCE = new LineType();

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<Line> getTypeClass() {
        return Line.class;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<Line> createSerializer(SerializerConfig config) {
        return LineSerializer.INSTANCE;
    }

    @Override
    public String toString() {
        return "Line";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineType;
    }

    @Override
    public int hashCode() {
        return LineType.class.hashCode();
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof LineType;
    }
}
