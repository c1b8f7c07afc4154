package org.chancery.annotate;

import java.util.List;
import org.chancery.model.Token;

/**
 * A sentence with what the statistical name tagger found in it.
 *
 * @param tagged runs in order, without overlap; persons, places and organisations alone
 */
record TaggedSentence(List<Token> tokens, List<NameRun> tagged) {

    /** Whether all words are in capitals, as in headlines: then capitals tell nothing. */
    boolean isInCapitals() {
        return tokens.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }
}
