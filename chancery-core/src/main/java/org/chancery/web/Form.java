package org.chancery.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a form or a program sent. */
record Form(Context context) {

    private static final int LONGEST = 2_000;

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** All values of a field that may be sent several times. */
    List<String> texts(String name) {
        return context.formParams(name).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> {
                    if (value.length() > LONGEST) {
                        throw new IllegalArgumentException("“" + name + "” is too long");
                    }
                    return value;
                })
                .toList();
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("“" + name + "” is missing"));
    }

    Optional<Integer> number(String name) {
        return text(name).map(value -> {
            if (!value.matches("\\d{1,6}")) {
                throw new IllegalArgumentException("“" + name + "” is a number");
            }
            return Integer.parseInt(value);
        });
    }

    /** Who judges: as they say, else the one who runs the server. */
    String by() {
        return text("by").orElseGet(() -> System.getProperty("user.name"));
    }

    /** A path of this server and nowhere else. */
    String back() {
        return text("back")
                .filter(path -> path.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*"))
                .orElse("/");
    }
}
