package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final Coded CODED =
            ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
    private static final Coded SURE = ToyCoder.sure(0.83, CODED);

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(Body.unpack(Body.pack(SURE), Coded.class)).isEqualTo(SURE);
    }

    @Test
    void aReportKeptBeforeCertaintyWasReckonedHasNone() throws IOException {
        var json = text(Body.pack(SURE));
        var older = json.replace(",\"certainty\":{\"hundredths\":83}", "").replace(",\"basis\":\"STATED\"", "");
        assertThat(older).doesNotContain("hundredths").doesNotContain("STATED");
        var event = Body.unpack(bytes(older), Coded.class).events().get(0);
        assertThat(event.certainty()).isEmpty();
        assertThat(event.date().orElseThrow().basis()).isEmpty();
    }

    private static String text(byte[] body) throws IOException {
        return new String(
                new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
