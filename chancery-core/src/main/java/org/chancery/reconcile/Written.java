package org.chancery.reconcile;

import org.chancery.model.DateRange;

/** Values as the record writes them in conflicts, choices and judgements. */
final class Written {

    private Written() {}

    /** A day as such, a range as an ISO 8601 interval, an open side as {@code ..}. */
    static String of(DateRange range) {
        if (range.isDay()) {
            return range.start().orElseThrow().toString();
        }
        return range.start().map(Object::toString).orElse("..") + "/"
                + range.end().map(Object::toString).orElse("..");
    }
}
