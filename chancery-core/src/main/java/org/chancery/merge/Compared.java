package org.chancery.merge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row made ready to be compared.
 *
 * @param names of its parties, sorted
 * @param classes for each name the classes in which the party acts
 * @param deed root of the code and parties: what reports of one story have in common
 * @param event the event that it was given to in an earlier batch
 */
record Compared(CodedRow row, Set<String> names, Map<String, Set<String>> classes, String deed, Optional<String> event)
        implements Comparable<Compared> {

    @Override
    public int compareTo(Compared other) {
        return row.compareTo(other.row);
    }

    boolean sameReport(Compared other) {
        return row.report().equals(other.row.report());
    }

    Compared given(String id) {
        return new Compared(row, names, classes, deed, Optional.of(id));
    }
}
