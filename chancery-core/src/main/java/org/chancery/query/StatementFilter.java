package org.chancery.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which statements are asked for; all that is given must hold.
 *
 * @param words full text over speaker, words said and topics
 * @param who name or id of the speaker; a state stands for all who speak for it
 */
public record StatementFilter(
        Optional<String> words, Optional<String> who, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static StatementFilter by(String who) {
        return new StatementFilter(Optional.empty(), Optional.of(who), Optional.empty(), Optional.empty());
    }
}
