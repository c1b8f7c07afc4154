package org.chancery.extract;

import java.util.List;
import org.chancery.extract.event.EventReader;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.EventClause;
import org.chancery.model.Quotation;
import org.chancery.model.Report;

/** Events of a report. */
final class EventFinder {

    private final EventReader reader = new EventReader(new EventLexicon());

    List<EventClause> find(Report report, Annotation annotation, List<Quotation> quotations) {
        return reader.read(report, annotation, quotations);
    }

    List<ClauseAccount> accounts(Report report, Annotation annotation, List<Quotation> quotations) {
        return reader.accounts(report, annotation, quotations);
    }
}
