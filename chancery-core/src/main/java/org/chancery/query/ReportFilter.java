package org.chancery.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports are asked for; all that is given must hold.
 *
 * @param words full text over title and body
 * @param outlet in the publisher, agency or address
 */
public record ReportFilter(
        Optional<String> words, Optional<String> outlet, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static ReportFilter all() {
        return new ReportFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
