package org.chancery.export.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Held against JSON Schemas by networknt's validator; the schemas stand under {@code src/test/resources/schemas}. */
class JsonFormsTest {

    @TempDir
    Path folder;

    @Test
    void aMapIsValidGeoJson() throws IOException {
        var file = Exported.small(folder).file(Format.GEOJSON);
        valid("geojson", Files.readString(file));
        var features = JsonMapper.shared().readTree(file.toFile()).get("features");
        assertThat(features.size()).isEqualTo(4);
    }

    @Test
    void anEventWithoutAPlaceHasNoGeometry() throws IOException {
        var features = JsonMapper.shared()
                .readTree(Exported.small(folder).file(Format.GEOJSON).toFile())
                .get("features");
        for (var feature : features) {
            boolean placed = feature.get("properties").has("place");
            assertThat(feature.get("geometry").isNull()).isEqualTo(!placed);
        }
    }

    @Test
    void aTimelineIsAsTimelineJsWantsIt() throws IOException {
        var file = Exported.small(folder).file(Format.TIMELINEJS);
        valid("timelinejs", Files.readString(file));
        assertThat(JsonMapper.shared().readTree(file.toFile()).get("events").size())
                .isEqualTo(4);
    }

    static void valid(String schema, String json) throws IOException {
        try (var in = JsonFormsTest.class.getResourceAsStream("/schemas/" + schema + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text)
                    .validate(json, InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }
}
