package org.chancery.extract;

import java.util.List;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.Report;

/** Events of a report. */
final class EventFinder {

    List<EventClause> find(Report report, Annotation annotation) {
        return List.of();
    }
}
