package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * What one clause says of an event: spans alone, before anybody asks who is meant by them.
 *
 * @param clause the clause that tells it
 * @param trigger the words that its type was read from
 * @param frame the entry of the knowledge files that recognised it
 * @param modes PLOVER modes
 * @param contexts PLOVER contexts
 * @param statusSpan the words that the status was read from: "will", "called off"
 * @param actors noun phrases, one a party as written ("the foreign ministers of Japan and South Korea" is one)
 * @param time the words of the time expression that dates it
 * @param place the words of the place where it was
 * @param occasion the summit, session or conference that it was part of
 * @param topics what it was about, short noun phrases
 * @param inPerson true or false where the clause says so
 * @param attribution who says so, outermost first; empty when it is the reporter's own word
 * @param wording what was done in the clause's own words, where it can be told by them
 */
public record EventClause(
        Span clause,
        Span trigger,
        String frame,
        EventType type,
        List<String> modes,
        List<String> contexts,
        Status status,
        Optional<Span> statusSpan,
        List<Span> actors,
        List<Span> recipients,
        Optional<Span> time,
        Optional<Span> place,
        Optional<Span> occasion,
        List<Span> topics,
        Optional<Stated> inPerson,
        List<Span> attribution,
        Optional<Wording> wording) {

    /** Copies the lists. */
    public EventClause {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }

    /** Yes or no, and the words that say so. */
    public record Stated(boolean value, Span span) {}
}
