package org.chancery.reconcile;

import org.chancery.model.Report;

/** Reports that are copies of one another. */
final class Copies {

    private Copies() {}

    /** The report that this one copies, or itself. */
    static String root(Report report) {
        return report.copyOf().orElse(report.id());
    }
}
