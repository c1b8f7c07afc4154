package org.chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as one clause of one report tells it, its parties, days and places resolved: what {@code chancery code} prints.
 * See {@link EventClause} for what the spans are.
 *
 * <p>A meeting keeps its sides as the clause has them: "A met with B and C" has the actor A and the recipients B and C, "A, B and C
 * met" three actors. The public forms put all of a meeting's parties into the actors.
 *
 * @param attribution the sourcing chain, outermost first
 * @param certainty absent before it is reckoned, and in what an earlier version coded or other programs did
 * @param wording what was done in the clause's own words, those named in it whom other sentences name; absent where they do not tell it
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
        List<Phrase> attribution,
        Optional<Certainty> certainty,
        Optional<Wording> wording) {

    /** Copies the lists. */
    public EventMention {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }

    /** The same mention, as certain as this. */
    public EventMention as(Certainty sure) {
        return with(actors, recipients, Optional.of(sure));
    }

    /** The same act of these upon those. */
    public EventMention among(List<PartyMention> acting, List<PartyMention> receiving) {
        return with(acting, receiving, certainty);
    }

    /** The same event on these days. */
    public EventMention dated(Optional<Dated> days) {
        return set(days, place);
    }

    /** The same event at this place. */
    public EventMention placed(Optional<PlaceMention> where) {
        return set(date, where);
    }

    private EventMention set(Optional<Dated> days, Optional<PlaceMention> where) {
        return new EventMention(
                clause,
                trigger,
                frame,
                type,
                modes,
                contexts,
                status,
                statusSpan,
                actors,
                recipients,
                days,
                where,
                occasion,
                topics,
                inPerson,
                attribution,
                certainty,
                wording);
    }

    private EventMention with(List<PartyMention> acting, List<PartyMention> receiving, Optional<Certainty> sure) {
        return new EventMention(
                clause,
                trigger,
                frame,
                type,
                modes,
                contexts,
                status,
                statusSpan,
                acting,
                receiving,
                date,
                place,
                occasion,
                topics,
                inPerson,
                attribution,
                sure,
                wording);
    }

    /** Whether all parties are public actors: a meeting, call or talks, but not a visit, which has a visitor and a host. */
    public boolean isMeeting() {
        return type == EventType.CONSULT && !modes.contains("visit");
    }

    /** Actors, then recipients. */
    public List<PartyMention> parties() {
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }
}
