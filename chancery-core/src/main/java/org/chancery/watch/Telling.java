package org.chancery.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.export.Headline;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.query.Arrival;
import org.chancery.query.Days;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.ReportSource;
import tools.jackson.databind.json.JsonMapper;

/** Puts what is new into words: JSON for webhooks, text for mail. */
final class Telling {

    private static final int SHOWN = 50;

    private final Questions questions;
    private final String address;
    private final Headline headline = new Headline();

    /** @param address how links begin */
    Telling(Questions questions, String address) {
        this.questions = questions;
        this.address = address;
    }

    /** The body of a webhook: each event as the record has it, with what is new about it and where it is shown. */
    String json(String id, Watch watch, List<Arrival> rows, Instant made) {
        var body = new JsonMapper().createObjectNode();
        body.put("id", id).put("made", made.toString());
        body.putObject("watch")
                .put("name", watch.name())
                .put("kind", watch.kind().label())
                .put("query", watch.query());
        var events = body.putArray("events");
        for (var row : rows) {
            var event = RecordJson.of(row.event());
            event.put("news", row.kind().label().toLowerCase(java.util.Locale.ROOT));
            event.put("link", link(row.event()));
            events.add(event);
        }
        return body.toString();
    }

    /** What is new as text, what is called off first, each with words of a report. */
    String text(List<Arrival> rows, boolean more) {
        var shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        var sources = sources(shown);
        var text = new StringBuilder();
        for (var kind : Arrival.Kind.values()) {
            var some = shown.stream().filter(row -> row.kind() == kind).toList();
            if (!some.isEmpty()) {
                text.append(kind.label().toUpperCase(java.util.Locale.ROOT)).append("\n\n");
                some.forEach(row -> text.append(line(row.event(), sources)).append('\n'));
            }
        }
        if (more || rows.size() > SHOWN) {
            text.append("And more: ").append(address).append("/events\n");
        }
        return text.toString();
    }

    /** Events that are coming, as text. */
    String coming(List<Event> events) {
        if (events.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("COMING UP\n\n");
        events.forEach(event -> text.append(line(event, Map.of())).append('\n'));
        return text.toString();
    }

    private String line(Event event, Map<String, ReportSource> sources) {
        var lines = new ArrayList<String>();
        lines.add(Days.of(event.date()) + ": " + headline.of(event));
        event.mentions().stream()
                .filter(mention -> sources.containsKey(mention.where().report()))
                .findFirst()
                .ifPresent(mention -> lines.add("  “" + mention.text().replaceAll("\\s+", " ") + "” — "
                        + sources.get(mention.where().report()).outlet()));
        lines.add("  " + link(event));
        return String.join("\n", lines) + "\n";
    }

    private Map<String, ReportSource> sources(List<Arrival> rows) {
        var reports = rows.stream()
                .flatMap(row -> row.event().mentions().stream().limit(1))
                .map(mention -> mention.where().report())
                .distinct()
                .toList();
        return questions.select(Filter.all(), all -> all.sources(reports));
    }

    private String link(Event event) {
        return address + "/events/" + event.id();
    }
}
