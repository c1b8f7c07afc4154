package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Office.Level;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Organs;
import org.chancery.model.Annotation;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Span;

/**
 * Those who speak for a state accuse, defy and threaten others: "the prime minister warned that Oslo had the means", "called the
 * raid an attack on Kenya"; whoever promises that his state will do something promises it to others. Members of parliament, judges and opposition leaders may well be at odds with it.
 */
final class OwnState {

    private static final Set<EventType> HOSTILE = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    private static final Set<Level> SPEAKING = EnumSet.of(
            Level.HEAD_OF_STATE,
            Level.HEAD_OF_GOVERNMENT,
            Level.MINISTER,
            Level.DEPUTY,
            Level.ENVOY,
            Level.SPOKESPERSON);

    private final Annotation annotation;
    private final Offices offices;
    private final Organs organs;

    OwnState(Annotation annotation, Offices offices, Organs organs) {
        this.annotation = annotation;
        this.offices = offices;
        this.organs = organs;
    }

    /** The recipients without the state for which all actors speak. */
    List<PartyMention> without(EventType type, List<PartyMention> actors, List<PartyMention> recipients) {
        boolean promise = type == EventType.AGREE;
        if (!HOSTILE.contains(type) && !promise || actors.isEmpty()) {
            return recipients;
        }
        var states = actors.stream()
                .map(PartyMention::party)
                .map(party -> promise ? party.country() : spokenFor(party))
                .distinct()
                .toList();
        return states.size() != 1 || states.get(0).isEmpty()
                ? recipients
                : recipients.stream()
                        .filter(recipient -> recipient.party().kind() != Party.Kind.STATE
                                || !recipient.party().country().equals(states.get(0))
                                || (type == EventType.THREATEN || promise) && !isSubject(recipient.span()))
                        .toList();
    }

    /** "warned that Oslo had the means": whoever acts in what is said; a curfew may well be laid on the own capital. */
    private boolean isSubject(Span span) {
        return NounPhrase.at(annotation, span)
                .filter(np -> np.sentence()
                        .dependencies()
                        .filter(arcs -> arcs.relation(np.head()).startsWith("nsubj"))
                        .isPresent())
                .isPresent();
    }

    private Optional<String> spokenFor(Party actor) {
        boolean speaks = actor.office()
                .flatMap(offices::find)
                .filter(office -> SPEAKING.contains(office.level()))
                .isPresent();
        boolean organ = actor.kind() != Party.Kind.PERSON && organs.speaksForState(actor.name());
        return speaks || organ ? actor.country() : Optional.empty();
    }
}
