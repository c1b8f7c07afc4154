package org.chancery.query;

import java.util.List;

/**
 * Whom a name stands for.
 *
 * @param name as asked
 * @param parties ids of the parties that go by it
 * @param country where the name is a state's: all who act for it are meant, its ISO code; else empty
 */
record Who(String name, List<String> parties, String country) {

    boolean isNobody() {
        return parties.isEmpty() && country.isEmpty();
    }
}
