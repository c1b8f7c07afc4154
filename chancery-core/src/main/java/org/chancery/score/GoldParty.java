package org.chancery.score;

import java.util.List;

/**
 * A party that the coders of an article want.
 *
 * @param names any of these is right; {@code @USA} is the state by its code
 * @param optional whether it may be left out
 */
record GoldParty(List<String> names, boolean optional) {

    GoldParty {
        names = List.copyOf(names);
    }
}
