package org.chancery.merge;

/** A row that is not of the format it should be; the message names the line and what is wrong. */
public final class UnreadableRowException extends RuntimeException {

    UnreadableRowException(long line, String what) {
        super("line " + line + ": " + what);
    }

    UnreadableRowException(long line, String what, Throwable cause) {
        super("line " + line + ": " + what, cause);
    }
}
