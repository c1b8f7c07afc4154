package org.chancery.web.api;

import io.javalin.http.Context;
import tools.jackson.databind.node.JsonNodeFactory;

/** A request that cannot be answered, as RFC 9457 has it: {@code application/problem+json}. */
public final class Problem extends RuntimeException {

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** The request is wrong; the detail says what and how to put it right. */
    public static Problem request(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    /** There is no such thing. */
    public static Problem missing(String detail) {
        return new Problem(404, "Not found", detail);
    }

    /** A problem with a status of its own. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    /** Answers with this problem. */
    public void answer(Context context) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", getMessage())
                .put("instance", context.path());
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(json.toString());
    }
}
