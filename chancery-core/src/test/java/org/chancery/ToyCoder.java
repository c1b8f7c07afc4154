package org.chancery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Attestation;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/**
 * Codes sentences of one form without any model, for tests of what comes after coding: {@code Ann Lee (USA) met Bo Falk (SWE) in Oslo
 * on 2022-03-04, Reuters said.}, {@code … will meet …}, {@code … accused …}, {@code "We agreed", said Ann Lee (USA).},
 * {@code Ann Lee (USA) is foreign minister.}
 */
public final class ToyCoder {

    private static final String NAME = "((?:[\\p{Lu}][\\p{L}-]+ ?)+) \\((\\p{Lu}{3})\\)";
    private static final Pattern EVENT = Pattern.compile(NAME + " (met|will meet|accused) " + NAME
            + "(?: in (\\p{Lu}\\p{L}+))?(?: on (\\d{4}-\\d\\d-\\d\\d))?(?:, (\\p{L}+) said)?\\.");
    private static final Pattern SAID = Pattern.compile("(\"[^\"]+\"), (said) " + NAME + "\\.");
    private static final Pattern OFFICE = Pattern.compile(NAME + " is ([\\p{L} ]+)\\.");

    private ToyCoder() {}

    public static Report report(String id, String published, String text) {
        return TestReport.of(text)
                .id(id)
                .published(published)
                .publisher("Test Herald")
                .title("Title of " + id)
                .report();
    }

    public static Coded code(String id, String published, String text) {
        return code(report(id, published, text));
    }

    public static Coded code(Report report) {
        var events = new ArrayList<EventMention>();
        for (var m = EVENT.matcher(report.text()); m.find(); ) {
            events.add(event(report, m));
        }
        var statements = new ArrayList<Statement>();
        for (var m = SAID.matcher(report.text()); m.find(); ) {
            statements.add(statement(report, m));
        }
        var offices = new ArrayList<Attestation>();
        for (var m = OFFICE.matcher(report.text()); m.find(); ) {
            offices.add(new Attestation(
                    party(m, 1),
                    m.group(3),
                    m.group(3),
                    Optional.of(m.group(2)),
                    Optional.empty(),
                    OfficePhrase.Term.CURRENT,
                    Attestation.How.TITLE,
                    report.day(),
                    span(m, 0)));
        }
        return new Coded(report, events, statements, offices, List.of(), List.of(), List.of());
    }

    /** The same, each of its event mentions as certain as this. */
    public static Coded sure(double value, Coded coded) {
        return coded.with(coded.events().stream()
                .map(event -> event.as(Certainty.of(value)))
                .toList());
    }

    private static EventMention event(Report report, Matcher m) {
        boolean planned = m.group(3).startsWith("will");
        var type = m.group(3).equals("accused") ? EventType.ACCUSE : EventType.CONSULT;
        var date = m.group(7) == null
                ? report.day().map(day -> Dated.bound(DateRange.until(day), span(m, 3)))
                : Optional.of(Dated.stated(DateRange.day(LocalDate.parse(m.group(7))), span(m, 7)));
        return new EventMention(
                span(m, 0),
                span(m, 3),
                type == EventType.CONSULT ? "meet" : "accuse",
                type,
                List.of(),
                List.of(),
                planned ? Status.PLANNED : Status.OCCURRED,
                planned ? Optional.of(span(m, 3)) : Optional.empty(),
                List.of(new PartyMention(party(m, 1), span(m, 1))),
                List.of(new PartyMention(party(m, 4), span(m, 4))),
                date,
                Optional.ofNullable(m.group(6))
                        .map(place -> new PlaceMention(
                                new Place(place, Optional.of("NOR"), Optional.of(new Place.Point(59.9, 10.75))),
                                span(m, 6))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(m.group(8)).map(who -> new Phrase(who, span(m, 8))).stream()
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static Statement statement(Report report, Matcher m) {
        return new Statement(
                party(m, 3),
                List.of(),
                span(m, 1),
                true,
                "say",
                Optional.of(span(m, 2)),
                Optional.of(span(m, 3)),
                report.day().map(DateRange::day),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Party party(Matcher m, int group) {
        return new Party(
                m.group(group), Party.Kind.PERSON, Optional.of(m.group(group + 1)), Optional.empty(), Optional.empty());
    }

    private static Span span(Matcher m, int group) {
        return new Span(m.start(group), m.end(group));
    }
}
