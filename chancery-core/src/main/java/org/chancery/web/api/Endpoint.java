package org.chancery.web.api;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * An address that answers programs.
 *
 * @param path below {@code /api/v1}; a page at the same path has this as its twin
 * @param summary what it answers, a sentence
 * @param table whether the answer is also there as CSV
 * @param schema of the answer, made with the schemas of a document
 */
record Endpoint(
        String path,
        String summary,
        List<Parameter> parameters,
        boolean table,
        Function<Schemas, ObjectNode> schema,
        Function<Request, Reply> answer) {

    Endpoint {
        parameters = List.copyOf(parameters);
    }
}
