package org.chancery.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.sqlite.SQLiteException;

/** Errors of the database, said so that people know what to do. */
final class Faults {

    private Faults() {}

    /** The same exception when there is nothing better to say. */
    static RuntimeException explain(Path file, RuntimeException fault) {
        if (fault instanceof StoreFault) {
            return fault;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return new StoreFault(file + " " + words(sqlite), fault, isOfMachine(sqlite));
            }
        }
        return fault;
    }

    private static boolean isOfMachine(SQLiteException fault) {
        var code = fault.getResultCode().name();
        return code.startsWith("SQLITE_FULL") || code.startsWith("SQLITE_IOERR");
    }

    private static String words(SQLiteException fault) {
        return switch (fault.getResultCode()) {
            case SQLITE_FULL ->
                "cannot grow: the disk is full. All that was stored before is safe; free some space and go on";
            case SQLITE_NOTADB -> "is not a store of Chancery";
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX ->
                "is damaged: chancery check says where; what is whole can be exported, else ingest the reports again into a new store";
            case SQLITE_CANTOPEN ->
                "cannot be opened: is the folder there, and may you read it and write in it? A copy can be read anywhere";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
                "is being written by another program: try again when it is done";
            case SQLITE_INTERRUPT -> "has too much to answer that in the time allowed: ask for less";
            default ->
                isReadOnly(fault)
                        ? "cannot be written: the file, its folder or its disk is read-only"
                        : "cannot be used: " + fault.getMessage();
        };
    }

    private static boolean isReadOnly(SQLiteException fault) {
        return fault.getResultCode().name().startsWith("SQLITE_READONLY");
    }

    /** What is wrong with a file. */
    static String reason(java.io.IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission for " + fault.getMessage();
        }
        return fault.getMessage();
    }
}
