package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.knowledge.Office;

/**
 * The words of a title in a line.
 *
 * @param from first word
 * @param to one past the last
 * @param office absent for "counterpart"
 */
record Title(int from, int to, Optional<Office> office, boolean plural) {

    boolean counterpart() {
        return office.isEmpty();
    }
}
