package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.chancery.model.Attestation;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Statement;

/** A coded report as people corrected it: people called as they judged, and behind what was coded what it missed. */
final class Corrected {

    private final Coded coded;
    private final UnaryOperator<Party> known;

    /** @param known a party of the report as it is to be known */
    Corrected(Coded coded, UnaryOperator<Party> known) {
        this.coded = coded;
        this.known = known;
    }

    /** @param missed by the words that tell it, in their order: the places of what was coded stay what they were */
    Coded with(SortedMap<Anchor, Judgement> missed) {
        var events = new ArrayList<EventMention>();
        var statements = new ArrayList<Statement>();
        var offices = new ArrayList<Attestation>();
        coded.events().forEach(event -> events.add(of(event)));
        coded.statements().forEach(statement -> statements.add(of(statement)));
        coded.offices().forEach(office -> offices.add(of(office)));
        var report = coded.report();
        missed.forEach((anchor, judgement) -> {
            var words = anchor.words().span();
            var given = judgement.given().orElseThrow();
            if (words.end() > report.text().length()) {
                return;
            }
            if (given instanceof Given.MissedEvent told) {
                events.add(of(Missed.event(report, words, told)));
            } else if (given instanceof Given.MissedStatement told) {
                statements.add(of(Missed.statement(words, told)));
            } else if (given instanceof Given.MissedOffice told) {
                offices.add(of(Missed.office(report, words, told)));
            }
        });
        return new Coded(report, events, statements, offices, coded.names(), coded.times(), coded.places());
    }

    private EventMention of(EventMention event) {
        return event.among(mentions(event.actors()), mentions(event.recipients()));
    }

    private List<PartyMention> mentions(List<PartyMention> parties) {
        return parties.stream()
                .map(mention -> new PartyMention(known.apply(mention.party()), mention.span()))
                .toList();
    }

    private Statement of(Statement statement) {
        return new Statement(
                known.apply(statement.speaker()),
                statement.addressees().stream().map(known).toList(),
                statement.content(),
                statement.direct(),
                statement.verb(),
                statement.cue(),
                statement.speakerSpan(),
                statement.date(),
                statement.topics(),
                statement.occasion(),
                statement.place(),
                statement.during(),
                statement.attribution());
    }

    private Attestation of(Attestation office) {
        return new Attestation(
                known.apply(office.person()),
                office.office(),
                office.title(),
                office.country(),
                office.organisation(),
                office.term(),
                office.how(),
                office.date(),
                office.span());
    }
}
