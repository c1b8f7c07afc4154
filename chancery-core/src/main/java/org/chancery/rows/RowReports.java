package org.chancery.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Rows of one story as a coded report: "2018-06-01: A; B [040 Consult] C, in Hanoi." for each row. */
final class RowReports {

    /** What a report of rows has as its section. */
    static final String SECTION = "coded rows";

    private static final int ID = 16;

    private RowReports() {}

    /**
     * The report.
     *
     * @param file as the user calls it
     * @param rows of one story, at least one
     */
    static Coded of(RowScheme scheme, String file, List<Row> rows) {
        var text = new RowText();
        var events = new ArrayList<EventMention>();
        for (var row : rows) {
            text.fill(events.isEmpty() ? "" : "\n\n");
            events.add(event(scheme, row, text));
        }
        var first = rows.get(0);
        first.publisher().ifPresent(publisher -> text.fill("\n\n" + publisher + ", " + scheme + " " + first.story()));
        var digest = sha256(text.toString());
        var report = new Report(
                "row-" + sha256(scheme + " " + first.story()).substring(0, ID),
                file + "#" + first.line(),
                first.url(),
                first.publisher(),
                List.of(),
                Optional.empty(),
                Optional.of(scheme.name() + " " + first.story()),
                first.published(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SECTION),
                Optional.empty(),
                text.toString(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                digest);
        return new Coded(report, events, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static EventMention event(RowScheme scheme, Row row, RowText text) {
        int start = text.length();
        var day = text.add(row.day().toString());
        text.fill(": ");
        var source = parties(row.source(), text);
        text.fill(source.isEmpty() ? "[" : " [");
        var trigger = text.add(row.code().equals(row.label()) ? row.code() : row.code() + " " + row.label());
        text.fill("] ");
        var target = parties(row.target(), text);
        var place = row.place().map(where -> place(where, text));
        text.fill(".");
        return new EventMention(
                new Span(start, text.length()),
                trigger,
                scheme + ":" + row.code(),
                row.coding().type(),
                row.coding().mode().stream().toList(),
                List.of(),
                row.coding().status(),
                Optional.empty(),
                row.turned() ? target : source,
                row.turned() ? source : target,
                Optional.of(Dated.stated(DateRange.day(row.day()), day)),
                place,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<PartyMention> parties(List<Party> parties, RowText text) {
        var mentions = new ArrayList<PartyMention>();
        for (var party : parties) {
            text.fill(mentions.isEmpty() ? "" : "; ");
            mentions.add(new PartyMention(party, text.add(party.name())));
        }
        return mentions;
    }

    private static PlaceMention place(Place where, RowText text) {
        text.fill(", in ");
        return new PlaceMention(where, text.add(where.name()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
