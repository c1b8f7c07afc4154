package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Place;

/**
 * Whose "the police", "the government" and "protesters" are that act: of the state where a thing was done, or in which the whole report
 * plays. Nobody's where the report tells of several states.
 */
final class NamelessHome {

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;
    private final Optional<String> scene;

    /** @param scene the state in which the whole report plays */
    NamelessHome(Annotation annotation, WordLists<ReferenceList> lists, Optional<String> scene) {
        this.annotation = annotation;
        this.lists = lists;
        this.scene = scene;
    }

    /** An event with a state for those who act and, where they have one, for those to whom it is done. */
    EventMention of(EventMention event) {
        var there = event.place().map(mention -> mention.place()).flatMap(Place::country);
        boolean abroad = there.isPresent() && scene.isPresent() && !there.equals(scene);
        var home =
                event.type() == EventType.PROTEST ? there.or(() -> scene) : abroad ? Optional.<String>empty() : scene;
        // a ministry that summons Chad's envoy is not Chad's
        boolean foreign = event.type() != EventType.PROTEST
                && event.recipients().stream()
                        .map(PartyMention::party)
                        .anyMatch(party -> party.kind() == Party.Kind.STATE
                                && party.country().equals(home));
        boolean acts = !foreign && event.actors().stream().anyMatch(actor -> isAtHome(actor, event.type()));
        return home.isEmpty() || !acts
                ? event
                : event.among(
                        among(event.actors(), event.type(), home.get()),
                        among(event.recipients(), event.type(), home.get()));
    }

    private List<PartyMention> among(List<PartyMention> parties, EventType type, String home) {
        return parties.stream()
                .map(mention ->
                        isAtHome(mention, type) ? new PartyMention(of(mention.party(), home), mention.span()) : mention)
                .toList();
    }

    private static Party of(Party party, String home) {
        return new Party(party.name(), party.kind(), Optional.of(home), party.office(), party.id());
    }

    private boolean isAtHome(PartyMention mention, EventType type) {
        var party = mention.party();
        if (party.kind() != Party.Kind.GROUP || party.country().isPresent()) {
            return false;
        }
        return NounPhrase.at(annotation, mention.span())
                .map(np -> np.headToken().lemma())
                .filter(noun -> lists.has(ReferenceList.PUBLIC, noun)
                        || lists.has(ReferenceList.STREET, noun)
                        || type == EventType.PROTEST && lists.has(ReferenceList.COUNT, noun))
                .isPresent();
    }
}
