package org.chancery.export;

import java.io.IOException;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Coded shards: JSON lines of coded reports, as {@code chancery code} prints them and the distributed job writes them; between them may
 * be lines that say what could not be read: {@code {"failed": {"source", "input", "reason", "sha256"}}}.
 */
public final class CodedShard {

    private static final int PREFIX = 1 << 16;
    private static final JsonFactory FACTORY = new JsonFactory();

    private CodedShard() {}

    /** What a line holds. */
    public sealed interface Line {

        /** A coded report. */
        record Held(Coded coded) implements Line {}

        /**
         * Why a report is not there.
         *
         * @param input the file that it belongs to
         */
        record Lost(Reading.Failed failed, String input) implements Line {}
    }

    /** Whether an input is a shard, by its first line; false when it cannot be opened. */
    public static boolean is(Input input) {
        try (var in = input.bytes().open();
                var parser = FACTORY.createParser(ObjectReadContext.empty(), in.readNBytes(PREFIX))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            var key = parser.nextName();
            if ("id".equals(key)) {
                parser.nextToken();
                return "report".equals(parser.nextName()) && parser.nextToken() == JsonToken.START_OBJECT;
            }
            return "failed".equals(key) && beginsFailure(parser);
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    private static boolean beginsFailure(JsonParser parser) {
        return parser.nextToken() == JsonToken.START_OBJECT && "source".equals(parser.nextName());
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException with what is wrong with it, for people
     */
    public static Line read(byte[] line) {
        var root = CodedReader.object(line);
        return root.find("failed")
                .<Line>map(it -> new Line.Lost(
                        new Reading.Failed(it.string("source"), it.string("reason"), it.string("sha256")),
                        it.string("input")))
                .orElseGet(() -> new Line.Held(CodedReader.coded(root)));
    }

    /** The line that says why a report is not there. */
    public static ObjectNode lost(Line.Lost lost) {
        return new Tree()
                .node(
                        "failed",
                        new Tree()
                                .put("source", lost.failed().source())
                                .put("input", lost.input())
                                .put("reason", lost.failed().reason())
                                .put("sha256", lost.failed().sha256())
                                .build())
                .build();
    }
}
