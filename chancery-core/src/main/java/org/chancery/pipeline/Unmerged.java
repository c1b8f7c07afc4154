package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.EventMention;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.PlaceMention;
import org.chancery.model.Said;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** A record in which each mention is an event of its own: stands in until reports are reconciled. */
final class Unmerged {

    private Unmerged() {}

    static Chronicle of(Collection<Coded> coded) {
        var events = new ArrayList<Event>();
        var said = new ArrayList<Said>();
        for (var one : coded) {
            one.events().forEach(mention -> events.add(event(one, mention, events.size())));
            one.statements().forEach(statement -> said.add(said(one, statement, said.size())));
        }
        return new Chronicle(
                coded.stream()
                        .map(Coded::report)
                        .sorted(Comparator.comparing(r -> r.id()))
                        .toList(),
                events.stream().sorted(Comparator.comparing(Event::id)).toList(),
                said.stream().sorted(Comparator.comparing(Said::id)).toList(),
                List.of());
    }

    private static Event event(Coded coded, EventMention m, int n) {
        var report = coded.report();
        var evidence = new LinkedHashMap<String, List<Evidence>>();
        evidence.put("type", List.of(new Evidence(report.id(), m.trigger())));
        if (!m.actors().isEmpty()) {
            evidence.put("actors", spans(report.id(), m.actors()));
        }
        if (!m.recipients().isEmpty()) {
            evidence.put("recipients", spans(report.id(), m.recipients()));
        }
        m.date()
                .ifPresent(d -> evidence.put(
                        "date", List.of(new Evidence(report.id(), d.span().orElse(m.trigger())))));
        m.place().ifPresent(p -> evidence.put("place", List.of(new Evidence(report.id(), p.span()))));
        var parties = new ArrayList<>(m.actors());
        parties.addAll(m.recipients());
        var telling = new Event.Telling(
                new Evidence(report.id(), m.clause()),
                m.clause().in(report.text()),
                m.status(),
                m.date().map(d -> d.range()),
                m.place().map(PlaceMention::place),
                parties.stream().map(p -> p.party().name()).toList(),
                m.attribution(),
                m.trigger(),
                m.frame());
        return new Event(
                "e" + report.id() + "-" + m.clause().start() + "-" + n,
                m.type(),
                m.modes(),
                m.contexts(),
                m.type().quad(),
                m.type().score(),
                m.status(),
                parties(m.actors()),
                parties(m.recipients()),
                m.date().map(d -> d.range()),
                m.place().map(PlaceMention::place),
                m.occasion().map(Phrase::text),
                m.topics().stream().map(Phrase::text).toList(),
                m.inPerson().map(i -> i.value()),
                List.of(telling),
                evidence,
                List.of(),
                1,
                List.of());
    }

    private static List<Evidence> spans(String report, List<PartyMention> parties) {
        return parties.stream()
                .map(PartyMention::span)
                .distinct()
                .map((Span s) -> new Evidence(report, s))
                .toList();
    }

    private static List<Party> parties(List<PartyMention> parties) {
        return parties.stream().map(PartyMention::party).toList();
    }

    private static Said said(Coded coded, Statement s, int n) {
        var report = coded.report();
        return new Said(
                "s" + report.id() + "-" + s.content().start() + "-" + n,
                s.speaker(),
                s.addressees(),
                s.content().in(report.text()),
                s.direct(),
                s.verb(),
                s.date(),
                s.topics().stream().map(Phrase::text).toList(),
                s.occasion().map(Phrase::text),
                s.place().map(PlaceMention::place),
                Optional.empty(),
                new Evidence(report.id(), s.content()),
                s.cue(),
                s.speakerSpan(),
                s.attribution());
    }
}
