package org.chancery.store;

import org.jdbi.v3.core.Handle;

/**
 * How the database behind a handle is asked for words: the one thing that SQLite and PostgreSQL say differently in questions. Searched
 * are the tables {@code report}, {@code event} and {@code statement}; the expression is that of {@code query.Words}.
 */
public sealed interface FullText permits Fts5, WordVectors {

    /** That of a handle's database. */
    static FullText of(Handle handle) {
        return handle.getConfig(FullTextConfig.class).get();
    }

    /**
     * A condition: the row is among those of its table that have the words.
     *
     * @param number the row's number in the question: {@code e.no}
     * @param expression what stands for the expression: {@code ?}, {@code :words}
     */
    String among(String number, String table, String expression);

    /**
     * The same condition, for few rows among many that have the words: each is looked for by itself.
     *
     * @param row the row's name in the question: {@code e}
     */
    String has(String row, String table, String expression);

    /** Whether {@link #walked} gives rows in the order of their numbers without sorting. */
    boolean isOrdered();

    /** A table for {@code FROM}, of the column {@code no}. */
    String walked(String table, String expression);

    /** A table for {@code FROM}, of the columns {@code no} and {@code rank}, least first for the best. */
    String ranked(String table, String expression);

    /**
     * A table for {@code FROM}, of the columns {@code no} and {@code marked}: a piece of a column around the words found.
     *
     * @param open stands before each word found
     * @param close after it
     * @param words in a piece, about
     */
    String marked(String table, String column, String expression, char open, char close, int words);

    /** To be called when a table whose words the program itself writes has been emptied. */
    void emptied(Handle handle, String table);

    /** To be called when rows of a table whose words the program itself writes were changed by other hands. */
    void rebuilt(Handle handle, String table);
}
