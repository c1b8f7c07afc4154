package org.chancery.store;

import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.model.Tenure;

/** Rows back into objects of the model. */
public final class RowsRead {

    private RowsRead() {}

    /** A report from its coded form and the derived column {@code copy_of}, which may be null. */
    public static Report report(byte[] coded, String copyOf) {
        var report = Body.unpack(coded, Coded.class).report();
        return copyOf == null ? report : report.asCopyOf(copyOf);
    }

    /** A coded report from the column {@code body}. */
    public static Coded coded(byte[] body) {
        return Body.unpack(body, Coded.class);
    }

    /** An event from the column {@code body}. */
    public static Event event(byte[] body) {
        return Body.unpack(body, Event.class);
    }

    /** A statement from the column {@code body}. */
    public static Said statement(byte[] body) {
        return Body.unpack(body, Said.class);
    }

    /** A tenure from the column {@code body}. */
    public static Tenure office(byte[] body) {
        return Body.unpack(body, Tenure.class);
    }
}
