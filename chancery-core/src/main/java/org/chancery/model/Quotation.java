package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that the report gives as somebody's: spans alone, before anybody asks who is meant.
 *
 * @param content what was said, with its quotation marks when it has them
 * @param direct whether it stands in quotation marks or in a post
 * @param cue the words of saying: "told", "according to"; absent in a post or a transcript
 * @param verb lemma of the cue; {@code post} for a post
 * @param speaker who said it, as written; absent where nobody is named
 * @param addressees to whom, as written
 * @param attribution who relays it, outermost first
 * @param post index into {@link Report#posts()} for a post
 */
public record Quotation(
        Span content,
        boolean direct,
        Optional<Span> cue,
        String verb,
        Optional<Span> speaker,
        List<Span> addressees,
        List<Span> attribution,
        Optional<Integer> post) {

    /** Copies the lists. */
    public Quotation {
        addressees = List.copyOf(addressees);
        attribution = List.copyOf(attribution);
    }
}
