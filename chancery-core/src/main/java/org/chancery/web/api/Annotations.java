package org.chancery.web.api;

import java.util.Collection;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.query.EventView;
import org.chancery.query.ReportView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence as W3C Web Annotations: the body says which field of which event, the target which words of which report, both by quotation
 * and by position. Positions count code points, as that model has it, not UTF-16 units.
 */
final class Annotations {

    private static final int AROUND = 32;

    private Annotations() {}

    /** The evidence of an event in those of its reports that are brought with it. */
    static ObjectNode of(EventView view) {
        var page = page("/api/v1/events/" + view.event().id() + "/annotations");
        var items = (ArrayNode) page.get("items");
        view.event()
                .evidence()
                .forEach((field, spans) -> spans.forEach(where -> {
                    var report = view.reports().get(where.report());
                    if (report != null) {
                        items.add(annotation(
                                view.event(),
                                field,
                                where,
                                report.text(),
                                report.url().orElse("")));
                    }
                }));
        return page;
    }

    /** The evidence of all events that was read from one report. */
    static ObjectNode of(ReportView view) {
        var page = page("/api/v1/reports/" + view.row().id() + "/annotations");
        var items = (ArrayNode) page.get("items");
        for (var event : view.events()) {
            event.evidence().forEach((field, spans) -> in(spans, view.row().id())
                    .forEach(where -> items.add(annotation(
                            event,
                            field,
                            where,
                            view.row().text(),
                            view.row().url().orElse("")))));
        }
        return page;
    }

    private static List<Evidence> in(Collection<Evidence> spans, String report) {
        return spans.stream().filter(where -> where.report().equals(report)).toList();
    }

    private static ObjectNode page(String id) {
        var page = JsonNodeFactory.instance
                .objectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", id)
                .put("type", "AnnotationPage");
        page.putArray("items");
        return page;
    }

    private static ObjectNode annotation(Event event, String field, Evidence where, String text, String url) {
        int start = where.span().start();
        int end = where.span().end();
        var annotation = JsonNodeFactory.instance
                .objectNode()
                .put("id", "/events/" + event.id() + "#" + field + "-" + where.report() + "-" + start)
                .put("type", "Annotation")
                .put("motivation", "describing");
        annotation
                .putObject("body")
                .put("type", "TextualBody")
                .put("purpose", "tagging")
                .put("value", field)
                .put("source", "/events/" + event.id());
        var target = annotation
                .putObject("target")
                .put("source", url.isEmpty() ? "/reports/" + where.report() : url)
                .put("cached", "/reports/" + where.report());
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", where.span().in(text))
                .put("prefix", text.substring(whole(text, Math.max(0, start - AROUND)), start))
                .put("suffix", text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", text.codePointCount(0, start))
                .put("end", text.codePointCount(0, end));
        return annotation;
    }

    /** An offset that does not cut a character in two. */
    private static int whole(String text, int offset) {
        return offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1))
                ? offset - 1
                : offset;
    }
}
