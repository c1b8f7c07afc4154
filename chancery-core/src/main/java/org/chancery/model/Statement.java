package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement that somebody made, as one report gives it.
 *
 * @param content what was said, from its first word to its last; the record's {@code text} is {@link #words}
 * @param direct in quotation marks or a post, against reported speech
 * @param verb lemma of the cue; {@code post} for a post
 * @param cue the words of saying
 * @param speakerSpan the words that name the speaker
 * @param during index into the events of the same report: said at or after that event
 * @param attribution who relays it, outermost first
 */
public record Statement(
        Party speaker,
        List<Party> addressees,
        Span content,
        boolean direct,
        String verb,
        Optional<Span> cue,
        Optional<Span> speakerSpan,
        Optional<DateRange> date,
        List<Phrase> topics,
        Optional<Phrase> occasion,
        Optional<PlaceMention> place,
        Optional<Integer> during,
        List<Phrase> attribution) {

    /** Copies the lists. */
    public Statement {
        addressees = List.copyOf(addressees);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }

    /** The speaker's words in the text of the report: a quotation that the reporter interrupts is without his "she said". */
    public String words(String text) {
        return cue.filter(saying -> direct)
                .map(saying -> new SpokenWords(text, content).around(saying))
                .orElseGet(() -> content.in(text));
    }
}
