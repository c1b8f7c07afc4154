package org.chancery.query;

import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Said;

/**
 * A report with everything coded in it.
 *
 * @param coded as it was read
 * @param events of the record, told in it
 * @param statements of the record, made in it, in the order of the text
 */
public record ReportView(ReportRow row, Coded coded, List<Event> events, List<Said> statements) {

    /** Copies the lists. */
    public ReportView {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }
}
