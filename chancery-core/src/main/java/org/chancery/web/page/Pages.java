package org.chancery.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders templates, which are compiled with the program. Everything shown is escaped. Thread-safe. */
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page of a template that has one parameter, {@code page}. */
    public String page(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    /** A page that says one thing. */
    public String message(String title, String text) {
        return render("message", Map.of("title", title, "text", text));
    }

    private String render(String template, Map<String, Object> values) {
        var out = new StringOutput();
        engine.render(template + ".jte", values, out);
        return out.toString();
    }
}
