package org.chancery.extract;

import java.util.List;
import org.chancery.model.Annotation;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Report;

/** Offices of a report. */
final class OfficeFinder {

    List<OfficePhrase> find(Report report, Annotation annotation) {
        return List.of();
    }
}
