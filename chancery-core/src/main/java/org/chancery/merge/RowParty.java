package org.chancery.merge;

import java.util.Optional;

/**
 * A party of a coded row.
 *
 * @param name of the person, state or group: {@code Thailand}
 * @param agent who acts for it: {@code Protester}, or sectors
 * @param country as the file writes it
 * @param id of the coder's own dictionary
 */
public record RowParty(String name, Optional<String> agent, Optional<String> country, Optional<String> id) {

    /** What makes two parties one: the name. The same name under two ids is one party all the same. */
    String key() {
        return name;
    }
}
