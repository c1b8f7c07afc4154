package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.Extraction;
import org.chancery.model.NameMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** The stage from spans to parties, days and places. Thread-safe; a pure function of its input. */
public final class Resolver {

    /** Resolves what was extracted from one report. */
    public Coded resolve(Report report, Annotation annotation, Extraction extraction) {
        var names = annotation.names().stream()
                .map(n ->
                        new NameMention(n.span(), n.text(), n.kind(), n.country(), Optional.empty(), Optional.empty()))
                .toList();
        return new Coded(
                report,
                extraction.events().stream()
                        .map(e -> event(report, annotation, e))
                        .toList(),
                extraction.quotations().stream()
                        .filter(q -> q.speaker().isPresent())
                        .map(q -> statement(report, annotation, q))
                        .toList(),
                List.of(),
                names,
                annotation.times(),
                List.of());
    }

    private EventMention event(Report report, Annotation annotation, EventClause e) {
        return new EventMention(
                e.clause(),
                e.trigger(),
                e.frame(),
                e.type(),
                e.modes(),
                e.contexts(),
                e.status(),
                e.statusSpan(),
                parties(report, annotation, e.actors()),
                parties(report, annotation, e.recipients()),
                e.time().flatMap(span -> dated(annotation, span)),
                e.place()
                        .map(span -> new PlaceMention(
                                new Place(span.in(report.text()), Optional.empty(), Optional.empty()), span)),
                e.occasion().map(span -> phrase(report, span)),
                e.topics().stream().map(span -> phrase(report, span)).toList(),
                e.inPerson(),
                e.attribution().stream().map(span -> phrase(report, span)).toList());
    }

    private Statement statement(Report report, Annotation annotation, Quotation q) {
        return new Statement(
                party(report, annotation, q.speaker().orElseThrow()),
                q.addressees().stream()
                        .map(span -> party(report, annotation, span))
                        .toList(),
                q.content(),
                q.direct(),
                q.verb(),
                q.cue(),
                q.speaker(),
                report.day().map(DateRange::day),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                q.attribution().stream().map(span -> phrase(report, span)).toList());
    }

    private static Phrase phrase(Report report, Span span) {
        return new Phrase(span.in(report.text()), span);
    }

    private static Optional<Dated> dated(Annotation annotation, Span span) {
        return annotation.timesIn(span).stream()
                .flatMap(time -> time.interval().stream())
                .findFirst()
                .map(range -> new Dated(range, Optional.of(span)));
    }

    private List<PartyMention> parties(Report report, Annotation annotation, List<Span> spans) {
        return spans.stream()
                .map(span -> new PartyMention(party(report, annotation, span), span))
                .toList();
    }

    private Party party(Report report, Annotation annotation, Span span) {
        var name = annotation.namesIn(span).stream().findFirst();
        var kind = name.map(n -> switch (n.sort()) {
                    case PERSON -> Party.Kind.PERSON;
                    case STATE, METONYM -> Party.Kind.STATE;
                    case ORGANISATION -> Party.Kind.ORGANISATION;
                    default -> Party.Kind.GROUP;
                })
                .orElse(Party.Kind.GROUP);
        return new Party(
                span.in(report.text()), kind, name.flatMap(n -> n.country()), Optional.empty(), Optional.empty());
    }
}
