package org.chancery.model;

import java.util.List;

/** What the clauses of one report say, in spans: the way from {@code extract} to {@code resolve}. */
public record Extraction(List<EventClause> events, List<Quotation> quotations, List<OfficePhrase> offices) {

    /** Copies the lists. */
    public Extraction {
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
        offices = List.copyOf(offices);
    }
}
