package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Attestation;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.Given;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** Makes what a person read in words of a report into what the coding would have made of them. */
final class Missed {

    /** Stands where the entry of the knowledge files would that recognised an event. */
    static final String FRAME = "judged";

    private Missed() {}

    static EventMention event(Report report, Span words, Given.MissedEvent given) {
        return new EventMention(
                words,
                words,
                FRAME,
                given.type(),
                List.of(),
                List.of(),
                given.status(),
                Optional.empty(),
                parties(report, words, given.parties().actors()),
                parties(report, words, given.parties().recipients()),
                given.date().map(range -> new Dated(range, Optional.of(words), Optional.empty())),
                given.place().map(place -> new PlaceMention(place, named(report, words, place.name()))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Statement statement(Span words, Given.MissedStatement given) {
        return new Statement(
                given.speaker(),
                given.addressees(),
                words,
                given.direct(),
                "say",
                Optional.empty(),
                Optional.empty(),
                given.date(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Attestation office(Report report, Span words, Given.MissedOffice given) {
        return new Attestation(
                given.person(),
                given.office(),
                given.office(),
                given.country(),
                given.organisation(),
                OfficePhrase.Term.CURRENT,
                Attestation.How.TITLE,
                given.date().or(report::day),
                words);
    }

    private static List<PartyMention> parties(Report report, Span words, List<Party> parties) {
        return parties.stream()
                .map(party -> new PartyMention(party, named(report, words, party.name())))
                .toList();
    }

    /** Where the words have a name, else all of them. */
    private static Span named(Report report, Span words, String name) {
        int at = words.in(report.text()).indexOf(name);
        return at < 0 ? words : new Span(words.start() + at, words.start() + at + name.length());
    }
}
