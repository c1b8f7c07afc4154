package org.chancery.query;

/** The order of events. */
public enum Order {
    /** The latest first; those without a day last. */
    LATEST("%s DESC, e.id"),
    /** The earliest first; those without a day first. */
    EARLIEST("%s, e.id"),
    /** The best fitting words first; without words, or with words that thousands of events have, the latest. */
    BEST("%s DESC, e.id"),
    /** The least certain first; those of which nobody knows last. */
    UNSURE("coalesce(e.certainty, 1), e.id"),
    /** The most told of first. */
    TOLD("e.reports DESC, %s DESC, e.id"),
    /** Those that came into the record, or changed in it otherwise than in their relations, last first. */
    NEW("e.came DESC");

    private final String sql;

    Order(String sql) {
        this.sql = sql;
    }

    /** Whether events come in the order of days. */
    boolean isByDay() {
        return sql.startsWith("%s");
    }

    String sql(Where where) {
        return sql.replace("%s", where.day());
    }
}
