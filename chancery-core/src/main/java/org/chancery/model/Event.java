package org.chancery.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event of the record: one, however many reports tell of it. The fields are those of the public record.
 *
 * @param id made from the mention published first
 * @param quad PLOVER's quadrant, 1 to 4
 * @param score PLOVER's scale for type and mode, -10 to 10
 * @param evidence for each field the words that it was read from; keys are the record's field names, in its order
 * @param independentSources how many reports tell of it that are not copies of one another
 */
public record Event(
        String id,
        EventType type,
        List<String> modes,
        List<String> contexts,
        int quad,
        double score,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Optional<DateRange> date,
        Optional<Place> place,
        Optional<String> occasion,
        List<String> topics,
        Optional<Boolean> inPerson,
        List<Telling> mentions,
        Map<String, List<Evidence>> evidence,
        List<Conflict> conflicts,
        int independentSources,
        List<Related> related) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException without a mention, or without the words that the type was read from
     */
    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        evidence = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(evidence));
        conflicts = List.copyOf(conflicts);
        related = List.copyOf(related);
        if (mentions.isEmpty() || evidence.getOrDefault("type", List.of()).isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
    }

    /** This event with its relations to others. */
    public Event with(List<Related> others) {
        return with(place, evidence, others);
    }

    /** This event at a place, with the words that it was read from. */
    public Event at(Place where, List<Evidence> words) {
        var more = new java.util.LinkedHashMap<>(evidence);
        more.put("place", words);
        return with(Optional.of(where), more, related);
    }

    private Event with(Optional<Place> where, Map<String, List<Evidence>> words, List<Related> others) {
        return new Event(
                id,
                type,
                modes,
                contexts,
                quad,
                score,
                status,
                actors,
                recipients,
                date,
                where,
                occasion,
                topics,
                inPerson,
                mentions,
                words,
                conflicts,
                independentSources,
                others);
    }

    /**
     * A place that tells of the event.
     *
     * @param where the clause
     * @param text its words
     * @param parties as this mention names them
     * @param frame the entry of the knowledge files that recognised it
     */
    public record Telling(
            Evidence where,
            String text,
            Status status,
            Optional<DateRange> date,
            Optional<Place> place,
            List<String> parties,
            List<Phrase> attribution,
            Span trigger,
            String frame) {}

    /** Values of one field that cannot both be right. */
    public record Conflict(String field, List<Value> values) {

        /**
         * A value and who gives it.
         *
         * @param value as the record writes it: {@code 2021-05-03}
         * @param mentions indices into {@link Event#mentions()}
         */
        public record Value(String value, List<Integer> mentions) {}
    }

    /**
     * Another event and how it stands to this one.
     *
     * @param as {@code plannedAs}, {@code partOf}, {@code sameOccasion} or {@code follows}
     */
    public record Related(String id, String as) {}
}
