package org.chancery.export.view;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.export.Tree;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events for TimelineJS 3: a slide an event, grouped by type. A date that is no single day keeps its words ({@code display_date}); events without any
 * date are left out, which a timeline cannot show.
 */
public final class TimelineJs implements Exporter {

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var out =
                new BufferedWriter(new OutputStreamWriter(target.open("timeline.json"), StandardCharsets.UTF_8))) {
            out.write("{\"scale\":\"human\",\"title\":{\"text\":{\"headline\":\"Diplomacy\"}},\"events\":[");
            var comma = new String[] {"\n"};
            selection.sourced(event -> {
                if (EventWords.day(event.event()).isPresent()) {
                    try {
                        out.write(comma[0]);
                        out.write(slide(event).toString());
                        comma[0] = ",\n";
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            out.write("\n]}\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ObjectNode slide(SourcedEvent sourced) {
        var event = sourced.event();
        var date = event.date().get();
        var tree = new Tree().node("start_date", day(EventWords.day(event).get()));
        if (date.start().isPresent() && date.end().isPresent() && !date.isDay()) {
            tree.node("end_date", day(date.end().get()));
        }
        return tree.put("display_date", EventWords.date(date))
                .node(
                        "text",
                        new Tree()
                                .put("headline", html(EventWords.title(event)))
                                .put("text", words(sourced))
                                .build())
                .put("group", event.type().name())
                .put("unique_id", event.id())
                .build();
    }

    private static String words(SourcedEvent sourced) {
        return sourced.event().mentions().stream()
                .map(mention -> "<p>“" + html(mention.text()) + "” — "
                        + html(sourced.of(mention).outlet())
                        + sourced.of(mention).day().map(day -> ", " + day).orElse("") + "</p>")
                .distinct()
                .collect(Collectors.joining());
    }

    private static ObjectNode day(LocalDate day) {
        return new Tree()
                .put("year", day.getYear())
                .put("month", day.getMonthValue())
                .put("day", day.getDayOfMonth())
                .build();
    }

    /** TimelineJS shows its texts as HTML. */
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
