package org.chancery.reconcile;

import java.util.regex.Pattern;
import org.chancery.knowledge.Folded;

/** Where a report was written from, by its first words: "LIMA, March 4 (Reuters) - ". */
final class Dateline {

    private static final Pattern OPENING = Pattern.compile("\\A([\\p{Lu}][^-–—―\\n]{2,60})[-–—―] ");

    private Dateline() {}

    /** Whether a mention's report was written from the town in which the event was. */
    static boolean isThere(Mention mention) {
        var opening = OPENING.matcher(mention.report().text());
        return opening.find()
                && mention.told()
                        .place()
                        .map(place -> Folded.name(place.place().name()))
                        .filter(town -> (Folded.name(opening.group(1)) + " ").startsWith(town + " "))
                        .isPresent();
    }
}
