package org.chancery.flink;

/**
 * What travels between the operators of the job: one JSON line.
 *
 * @param id of the report; of what could not be read, its source
 */
record Line(Kind kind, String id, String json) {

    /** What the line is. */
    enum Kind {
        /** A report read, as {@code chancery read} prints it. */
        READ,
        /** A report coded, as {@code chancery code} prints it. */
        CODED,
        /** Why there is none. */
        LOST
    }
}
