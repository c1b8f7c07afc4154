package org.chancery.extract;

import java.util.List;
import org.chancery.extract.office.OfficePhraseFinder;
import org.chancery.knowledge.Offices;
import org.chancery.model.Annotation;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Report;

/** Offices of a report. */
final class OfficeFinder {

    private final OfficePhraseFinder phrases = new OfficePhraseFinder(Offices.load());

    /** All phrases that name an office, by place. */
    List<OfficePhrase> find(Report report, Annotation annotation) {
        return phrases.find(report, annotation);
    }
}
