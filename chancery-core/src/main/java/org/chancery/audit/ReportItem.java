package org.chancery.audit;

import java.util.List;
import org.chancery.model.Event;

/**
 * One report of a sample of whole reports.
 *
 * @param number its place in the sample, from 1
 * @param report its id
 * @param events what the record had from it when it was drawn
 */
public record ReportItem(int number, String report, List<Event> events) {

    /** Copies the list. */
    public ReportItem {
        events = List.copyOf(events);
    }
}
