package org.chancery.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Objects of the model as the store keeps them whole: JSON of their components, deflated. Thread-safe. */
final class Body {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            // a store written by a later version of the same schema may have components that this one does not know
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Body() {}

    /** The bytes of an object: the same for equal objects. */
    static byte[] pack(Object object) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            JSON.writeValue(out, object);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws StoreFault when the bytes are not those that were written */
    static <T> T unpack(byte[] bytes, Class<T> type) {
        try {
            return JSON.readValue(new InflaterInputStream(new ByteArrayInputStream(bytes)), type);
        } catch (JacksonException e) {
            throw new StoreFault("what the store holds is damaged: chancery check says where", e);
        }
    }
}
