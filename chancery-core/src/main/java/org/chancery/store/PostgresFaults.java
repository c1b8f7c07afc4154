package org.chancery.store;

import java.sql.SQLException;

/** Errors of PostgreSQL, said so that people know what to do. */
final class PostgresFaults {

    private PostgresFaults() {}

    static RuntimeException explain(String name, RuntimeException fault) {
        if (fault instanceof StoreFault) {
            return fault;
        }
        // the innermost is the server's own; those around it say only that a pool had no connection
        SQLException own = null;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                own = sql;
            }
        }
        var words = own == null ? "" : words(own);
        return words.isEmpty()
                ? fault
                : new StoreFault(name + " " + words, fault, own.getSQLState().equals("53100"));
    }

    /** By SQLSTATE, appendix A of PostgreSQL's manual; empty where its own message is the best there is. */
    private static String words(SQLException fault) {
        var state = fault.getSQLState();
        return switch (state) {
            case "3D000" -> "is not there: createdb makes a database, chancery ingest the store in it";
            case "28P01", "28000" -> "lets nobody in by this name and password: check the address or ~/.pgpass";
            case "08004" -> "wants a password: put one into the address, PGPASSWORD or ~/.pgpass";
            case "57014" -> "has too much to answer that in the time allowed: ask for less";
            case "42501" ->
                "does not allow this to its user: the roles chancery_reader and chancery_writer are told of in docs/CLUSTER.md";
            case "25006" -> "cannot be written: this server or user is read-only";
            case "53100" -> "cannot grow: the server's disk is full. All that was stored before is safe";
            case "53300" -> "has no connection left: stop some programs, or raise max_connections";
            case "57P01", "57P02", "57P03" -> "is stopping or starting: try again";
            default -> state.startsWith("08") ? "cannot be reached: " + fault.getMessage() : "";
        };
    }
}
