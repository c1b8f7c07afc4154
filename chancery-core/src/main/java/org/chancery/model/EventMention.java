package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * An event as one clause of one report tells it, its parties, days and places resolved: what {@code chancery code} prints.
 * See {@link EventClause} for what the spans are.
 *
 * @param attribution the sourcing chain, outermost first
 */
public record EventMention(
        Span clause,
        Span trigger,
        String frame,
        EventType type,
        List<String> modes,
        List<String> contexts,
        Status status,
        Optional<Span> statusSpan,
        List<PartyMention> actors,
        List<PartyMention> recipients,
        Optional<Dated> date,
        Optional<PlaceMention> place,
        Optional<Phrase> occasion,
        List<Phrase> topics,
        Optional<EventClause.Stated> inPerson,
        List<Phrase> attribution) {

    /** Copies the lists. */
    public EventMention {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }
}
