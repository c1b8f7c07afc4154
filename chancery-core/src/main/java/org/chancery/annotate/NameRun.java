package org.chancery.annotate;

import java.util.Optional;
import org.chancery.model.Name;

/**
 * A name within a sentence, in tokens.
 *
 * @param from index of its first token
 * @param to index of the token after its last
 */
record NameRun(int from, int to, Name.Sort sort, Optional<String> country, Optional<String> entry) {

    NameRun(int from, int to, Name.Sort sort) {
        this(from, to, sort, Optional.empty(), Optional.empty());
    }

    boolean overlaps(NameRun other) {
        return from < other.to && other.from < to;
    }

    boolean covers(NameRun other) {
        return from <= other.from && other.to <= to;
    }

    boolean sameTokens(NameRun other) {
        return from == other.from && to == other.to;
    }

    int length() {
        return to - from;
    }

    /** The same, of that state, unless it has one. */
    NameRun in(Optional<String> state) {
        return new NameRun(from, to, sort, country.or(() -> state), entry);
    }

    /** The same, of another sort; what the old sort told is gone. */
    NameRun as(Name.Sort other) {
        return other == sort ? this : new NameRun(from, to, other);
    }
}
