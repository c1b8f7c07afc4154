package org.chancery.export.view;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.Tenure;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;

/**
 * A dossier for print: the events year by year, each value's reports in footnotes at the end of the year with the words that tell it, what the reports
 * disagree on, and the offices. One page of HTML without scripts. Holds the footnotes of one year in memory.
 */
public final class Dossier implements Exporter {

    private static final String STYLE =
            "body{font:11pt/1.45 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}"
                    + "h1,h2{font-weight:normal}p.event{margin:.6em 0;break-inside:avoid}.date{font-variant-numeric:tabular-nums}"
                    + ".status,.disputed{font-style:italic}ol.notes{font-size:9pt;border-top:1px solid #999;padding-top:.5em}"
                    + "sup a{text-decoration:none}table{border-collapse:collapse}td,th{text-align:left;padding:.1em .8em .1em 0}"
                    + "@media print{body{margin:0;max-width:none}h2{break-after:avoid}a{color:inherit}}";

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var out =
                new BufferedWriter(new OutputStreamWriter(target.open("dossier.html"), StandardCharsets.UTF_8))) {
            out.write(
                    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A record of diplomacy</title>\n"
                            + "<style>" + STYLE + "</style></head><body>\n<h1>A record of diplomacy</h1>\n");
            var years = new Years(out);
            selection.chronological(event -> {
                try {
                    years.add(event);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            years.end();
            offices(selection, out);
            out.write("</body></html>\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void offices(Selection selection, BufferedWriter out) throws IOException {
        var rows = new ArrayList<Tenure>();
        selection.offices(rows::add);
        if (rows.isEmpty()) {
            return;
        }
        out.write("<h2>Offices</h2>\n<table><tr><th>Who</th><th>Office</th><th>Of</th><th>From</th><th>To</th></tr>\n");
        for (var tenure : rows) {
            out.write("<tr><td>" + html(tenure.person().name()) + "</td><td>" + html(tenure.title()) + "</td><td>"
                    + html(tenure.country().or(tenure::organisation).orElse("")) + "</td><td>"
                    + tenure.from().map(Object::toString).orElse("") + "</td><td>"
                    + tenure.to().map(Object::toString).orElse("") + "</td></tr>\n");
        }
        out.write("</table>\n");
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Sections of years, each with its notes. */
    private static final class Years {

        private final BufferedWriter out;
        private final List<String> notes = new ArrayList<>();
        private String year = "";
        private int numbered;

        Years(BufferedWriter out) {
            this.out = out;
        }

        void add(SourcedEvent sourced) throws IOException {
            var event = sourced.event();
            var now = EventWords.day(event)
                    .map(day -> Integer.toString(day.getYear()))
                    .orElse("Without a date");
            if (!now.equals(year)) {
                end();
                out.write("<h2>" + now + "</h2>\n");
                year = now;
            }
            out.write("<p class=\"event\" id=\"" + html(event.id()) + "\"><span class=\"date\">"
                    + event.date().map(EventWords::date).orElse("") + "</span> " + html(EventWords.type(event))
                    + " <span class=\"status\">(" + event.status().label() + ")</span>: " + who(event.actors())
                    + (event.recipients().isEmpty() ? "" : " → " + who(event.recipients()))
                    + html(event.place()
                            .map(Place::name)
                            .map(place -> ", " + place)
                            .orElse(""))
                    + html(event.occasion().map(occasion -> ", " + occasion).orElse(""))
                    + html(event.topics().isEmpty() ? "" : "; about " + String.join(", ", event.topics())) + ".");
            for (var mention : event.mentions()) {
                note(sourced, mention);
            }
            if (!event.conflicts().isEmpty()) {
                out.write(" <span class=\"disputed\">The reports disagree on "
                        + html(event.conflicts().stream()
                                .map(conflict -> conflict.field() + " ("
                                        + conflict.values().stream()
                                                .map(Event.Conflict.Value::value)
                                                .collect(Collectors.joining(" or "))
                                        + ")")
                                .collect(Collectors.joining(", ")))
                        + ".</span>");
            }
            out.write("</p>\n");
        }

        private void note(SourcedEvent sourced, Event.Telling mention) throws IOException {
            numbered++;
            out.write("<sup><a id=\"r" + numbered + "\" href=\"#n" + numbered + "\">" + numbered + "</a></sup>");
            var report = sourced.of(mention);
            var chain = mention.attribution().stream().map(Phrase::text).collect(Collectors.joining(", citing "));
            notes.add("<li value=\"" + numbered + "\" id=\"n" + numbered + "\">“" + html(mention.text()) + "” "
                    + html(chain.isEmpty() ? "" : "(" + chain + ") ") + "<cite>"
                    + html(report.title().orElse(report.source())) + "</cite>, " + html(report.outlet())
                    + report.day().map(day -> ", " + day).orElse("")
                    + report.url().map(url -> ", " + html(url)).orElse("") + " <a href=\"#r" + numbered
                    + "\">↑</a></li>\n");
        }

        private static String who(List<Party> parties) {
            return html(
                    parties.isEmpty()
                            ? "somebody"
                            : parties.stream()
                                    .map(party -> party.name()
                                            + party.office()
                                                    .map(office -> " (" + office + ")")
                                                    .orElse(""))
                                    .collect(Collectors.joining(", ")));
        }

        void end() throws IOException {
            if (!notes.isEmpty()) {
                out.write("<ol class=\"notes\">\n");
                for (var note : notes) {
                    out.write(note);
                }
                out.write("</ol>\n");
                notes.clear();
            }
        }
    }
}
