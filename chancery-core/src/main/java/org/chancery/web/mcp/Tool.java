package org.chancery.web.mcp;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something an assistant can ask.
 *
 * @param about what it answers and when to use it, for the assistant
 * @param answer throws {@link IllegalArgumentException} for what cannot be answered, with what to do about it
 */
record Tool(String name, String title, String about, List<Input> inputs, Function<Arguments, ObjectNode> answer) {

    Tool {
        inputs = List.copyOf(inputs);
    }

    /** @param type of JSON: {@code string}, {@code integer}, {@code array} (of strings) */
    record Input(String name, String type, String about, boolean required) {

        static Input text(String name, String about) {
            return new Input(name, "string", about, false);
        }

        static Input needed(String name, String about) {
            return new Input(name, "string", about, true);
        }

        static Input number(String name, String about) {
            return new Input(name, "integer", about, false);
        }

        static Input texts(String name, String about) {
            return new Input(name, "array", about, true);
        }
    }
}
