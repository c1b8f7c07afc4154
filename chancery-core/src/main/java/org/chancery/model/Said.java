package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement of the record. The fields are those of the public record.
 *
 * @param where the words said, in their report
 * @param during id of the event at or after which it was said
 */
public record Said(
        String id,
        Party speaker,
        List<Party> addressees,
        String text,
        boolean direct,
        String verb,
        Optional<DateRange> date,
        List<String> topics,
        Optional<String> occasion,
        Optional<Place> place,
        Optional<String> during,
        Evidence where,
        Optional<Span> cue,
        Optional<Span> speakerSpan,
        List<Phrase> attribution) {

    /** Copies the lists. */
    public Said {
        addressees = List.copyOf(addressees);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }
}
