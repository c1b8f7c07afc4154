package org.chancery.reconcile;

import java.util.Collection;
import org.chancery.model.Report;

/** Reports that are copies of one another. */
final class Copies {

    private Copies() {}

    /** The report that this one copies, or itself. */
    static String root(Report report) {
        return report.copyOf().orElse(report.id());
    }

    /** How many of these reports are not copies of one another. */
    static int independent(Collection<Report> reports) {
        return (int) reports.stream().map(Copies::root).distinct().count();
    }
}
