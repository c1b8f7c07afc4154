package org.chancery.model;

import java.util.List;

/**
 * One report, coded: all that it says, resolved as far as the report itself and the knowledge files go.
 * The record is a function of the set of these.
 */
public record Coded(
        Report report,
        List<EventMention> events,
        List<Statement> statements,
        List<Attestation> offices,
        List<NameMention> names,
        List<TimeExpression> times,
        List<PlaceMention> places) {

    /** Copies the lists. */
    public Coded {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        offices = List.copyOf(offices);
        names = List.copyOf(names);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    /** The same with other event mentions, as many and in the same order: statements are made at them by number. */
    public Coded with(List<EventMention> others) {
        return new Coded(report, others, statements, offices, names, times, places);
    }

    /** The same of the report with other circumstances, such as the original that it copies. */
    public Coded as(Report other) {
        return new Coded(other, events, statements, offices, names, times, places);
    }
}
