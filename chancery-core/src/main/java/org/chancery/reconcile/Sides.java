package org.chancery.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Organs;
import org.chancery.model.Coded;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Span;

/** Gives parties their names and ids for the whole record, and makes them comparable. Immutable. */
final class Sides {

    private final People people;
    private final Organs organs;
    private final Nameless nameless;

    Sides(People people, Organs organs, Nameless nameless) {
        this.people = people;
        this.organs = organs;
        this.nameless = nameless;
    }

    /** Every name of a person that a report has in an event, a statement or an office. */
    static Stream<PersonName> names(Coded coded) {
        var events = coded.events().stream()
                .flatMap(e -> Stream.of(e.actors(), e.recipients()))
                .flatMap(Collection::stream)
                .map(PartyMention::party);
        var statements = coded.statements().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.addressees().stream()));
        var offices = coded.offices().stream().map(o -> o.person());
        return names(Stream.of(events, statements, offices).flatMap(s -> s));
    }

    /** The names of people among parties. */
    static Stream<PersonName> names(Stream<Party> parties) {
        return parties.filter(party -> party.kind() == Party.Kind.PERSON && !isOfficeAlone(party))
                .map(party -> PersonName.of(party.name(), party.country()));
    }

    List<Side> of(List<PartyMention> mentions) {
        return mentions.stream()
                .map(mention -> of(mention.party(), mention.span()))
                .distinct()
                .toList();
    }

    Side of(Party party, Span span) {
        return switch (party.kind()) {
            case PERSON -> isOfficeAlone(party) ? office(party, span) : person(party, span);
            case STATE -> state(party, span);
            case ORGANISATION, GROUP -> other(party, span);
        };
    }

    /** A party as the record shows it: canonical name, id. */
    Party known(Party party) {
        return of(party, new Span(0, 1)).party();
    }

    private Side person(Party party, Span span) {
        var person = people.person(party.name(), party.country());
        var known = new Party(person.name(), party.kind(), person.country(), party.office(), Optional.of(person.id()));
        return new Side(
                known, person.id(), person.country().orElse(person.id()), Side.Level.PERSON, Optional.empty(), span);
    }

    private static Side office(Party party, Span span) {
        String id = "office-" + Folded.slug(party.office().orElse(party.name()))
                + party.country().map(c -> "-" + Folded.slug(c)).orElse("");
        return new Side(party.withId(id), id, party.country().orElse(id), Side.Level.OFFICE, Optional.empty(), span);
    }

    private static Side state(Party party, Span span) {
        String id = "state-" + party.country().map(Folded::slug).orElseGet(() -> Folded.slug(party.name()));
        return new Side(party.withId(id), id, party.country().orElse(id), Side.Level.STATE, Optional.empty(), span);
    }

    private Side other(Party party, Span span) {
        String id = party.kind().label() + "-" + Folded.slug(party.name())
                + party.country()
                        .filter(c -> party.kind() == Party.Kind.GROUP)
                        .map(c -> "-" + Folded.slug(c))
                        .orElse("");
        boolean forState = party.kind() == Party.Kind.GROUP || organs.actsForState(party.name());
        return new Side(
                party.withId(id),
                id,
                party.country().filter(c -> forState).orElse(id),
                Side.Level.OTHER,
                nameless.kind(party),
                span);
    }

    /** Whether a person is named by an office alone: no word of the name but those in small letters, or the office itself. */
    private static boolean isOfficeAlone(Party party) {
        if (party.office().isPresent()
                && (" " + Folded.name(party.name()) + " ")
                        .contains(" " + Folded.name(party.office().get()) + " ")) {
            return true;
        }
        return party.name().codePoints().noneMatch(Character::isUpperCase)
                && party.name().codePoints().anyMatch(Character::isLowerCase);
    }
}
