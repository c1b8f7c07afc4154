package org.chancery.extract;

import java.util.List;
import org.chancery.extract.quotation.QuotationFinder;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.Extraction;
import org.chancery.model.Report;

/** The stage from an annotated report to what its clauses say. Thread-safe; a pure function of its input. */
public final class Extractor {

    private final EventFinder events = new EventFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final OfficeFinder offices = new OfficeFinder();

    /** Events, quotations and offices, each list in the order of the text. */
    public Extraction extract(Report report, Annotation annotation) {
        var said = quotations.find(report, annotation);
        return new Extraction(events.find(report, annotation, said), said, offices.find(report, annotation));
    }

    /** Why the clauses were coded into events as they were. */
    public List<ClauseAccount> accounts(Report report, Annotation annotation) {
        return events.accounts(report, annotation, quotations.find(report, annotation));
    }
}
