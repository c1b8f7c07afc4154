package org.chancery.model;

import java.util.List;

/**
 * The record made of a set of reports, each list sorted by id: a function of that set, whatever the order of reading.
 */
public record Chronicle(List<Report> reports, List<Event> events, List<Said> statements, List<Tenure> offices) {

    /** Copies the lists. */
    public Chronicle {
        reports = List.copyOf(reports);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        offices = List.copyOf(offices);
    }
}
