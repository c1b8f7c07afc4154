package org.chancery.web.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.chancery.export.RecordJson;
import org.chancery.export.ReportJson;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Answers as JSON: events, statements, tenures and reports in the form of the public record, all else by its components, absent ones
 * left out. Thread-safe.
 */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(new SimpleModule()
                    .addSerializer(Event.class, form(RecordJson::of))
                    .addSerializer(Said.class, form(RecordJson::of))
                    .addSerializer(Tenure.class, form(RecordJson::of))
                    .addSerializer(Report.class, form(ReportJson::of)))
            .build();

    private Json() {}

    static JsonNode of(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    private static <T> ValueSerializer<T> form(Function<T, ? extends JsonNode> form) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeTree(form.apply(value));
            }
        };
    }
}
