package org.chancery.export.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.Program;
import org.chancery.export.Target;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.query.ReportSource;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;

/**
 * Events as a calendar (RFC 5545): all-day entries, since reports give days. {@code UID} is the event's id, {@code SEQUENCE} counts the mentions and so
 * grows as reports come, {@code STATUS} tells planned from held and called off; a plan that another event tells to have been called off, moved or held on
 * another day is cancelled. Events without a day that is bounded on both sides within a year are
 * left out: a calendar has no place for them.
 */
public final class ICalendar implements Exporter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** A day "some time in May" is no month-long entry: what is known to no week has none. */
    private static final long LONGEST = 7;

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var lines = new ContentLines(target.open("chancery.ics"))) {
            lines.line("BEGIN", "VCALENDAR")
                    .line("VERSION", "2.0")
                    .text("PRODID", "-//Chancery//Chancery " + Program.VERSION + "//EN")
                    .line("CALSCALE", "GREGORIAN")
                    .text("X-WR-CALNAME", "Diplomacy");
            var judged = selection.judged();
            selection.sourced(event -> {
                try {
                    entry(lines, event, judged);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            lines.line("END", "VCALENDAR");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void entry(ContentLines lines, SourcedEvent sourced, Map<String, String> judged) throws IOException {
        var event = sourced.event();
        var date = event.date().filter(range -> range.days() <= LONGEST);
        if (date.isEmpty()) {
            return;
        }
        lines.line("BEGIN", "VEVENT")
                .text("UID", event.id() + "@chancery")
                .line("DTSTAMP", stamp(sourced, judged))
                .line(
                        "SEQUENCE",
                        Integer.toString(event.mentions().size()
                                - 1
                                + event.judgements().size()
                                + (sourced.end().isPresent() ? 1 : 0)))
                .line("DTSTART;VALUE=DATE", date.get().start().get().format(DAY))
                // the first day after it
                .line("DTEND;VALUE=DATE", date.get().end().get().plusDays(1).format(DAY))
                .text("SUMMARY", EventWords.title(event))
                .line("STATUS", sourced.end().isPresent() ? "CANCELLED" : status(event))
                .line("TRANSP", "TRANSPARENT")
                .line("CATEGORIES", categories(event));
        if (event.place().isPresent()) {
            lines.text("LOCATION", place(event.place().get()));
            if (event.place().get().point().isPresent()) {
                var point = event.place().get().point().get();
                lines.line("GEO", String.format(Locale.ROOT, "%.5f;%.5f", point.lat(), point.lon()));
            }
        }
        lines.text("DESCRIPTION", description(sourced, date.get()));
        var url = sourced.reports().stream()
                .flatMap(report -> report.url().stream())
                .findFirst();
        if (url.isPresent() && url.get().startsWith("http")) {
            lines.line("URL", url.get().replaceAll("[\\s\\p{Cntrl}]", ""));
        }
        lines.line("END", "VEVENT");
    }

    /** The latest moment at which a report of it came in, or it was judged: it changes when the event does. */
    private static String stamp(SourcedEvent event, Map<String, String> judged) {
        return Stream.concat(
                        event.reports().stream().map(ReportSource::ingested),
                        event.event().judgements().stream().map(judged::get).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .map(at -> at.replaceAll("[-:]|\\.\\d+", ""))
                .orElse("19700101T000000Z");
    }

    private static String status(Event event) {
        return switch (event.status()) {
            case OCCURRED, ONGOING -> "CONFIRMED";
            case PLANNED, HYPOTHETICAL -> "TENTATIVE";
            case CANCELLED, DENIED -> "CANCELLED";
        };
    }

    private static String categories(Event event) {
        var words = new StringJoiner(",")
                .add(event.type().name())
                .add(event.status().name());
        event.modes().forEach(mode -> words.add(ContentLines.escaped(mode)));
        return words.toString();
    }

    private static String place(Place place) {
        return place.name() + place.country().map(country -> ", " + country).orElse("");
    }

    private static String description(SourcedEvent sourced, DateRange date) {
        var event = sourced.event();
        var lines = new StringJoiner("\n");
        if (!date.isDay()) {
            LocalDate end = date.end().get();
            lines.add("On a day from " + date.start().get() + " to " + end + ".");
        }
        sourced.end().ifPresent(end -> lines.add("This plan was " + end.words() + "."));
        event.occasion().ifPresent(occasion -> lines.add("Occasion: " + occasion));
        if (!event.topics().isEmpty()) {
            lines.add("About: " + String.join(", ", event.topics()));
        }
        for (var mention : event.mentions()) {
            lines.add("“" + mention.text() + "” — " + sourced.of(mention).outlet()
                    + sourced.of(mention).day().map(day -> ", " + day).orElse(""));
        }
        if (!event.conflicts().isEmpty()) {
            lines.add("The reports disagree on: "
                    + event.conflicts().stream().map(Event.Conflict::field).collect(Collectors.joining(", ")));
        }
        return lines.toString();
    }
}
