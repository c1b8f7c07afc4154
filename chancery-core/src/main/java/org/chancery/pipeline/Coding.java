package org.chancery.pipeline;

import org.chancery.model.Coded;
import org.chancery.model.Report;

/** A coder that loads its models when the first report comes, and never when none does. Thread-safe. */
public final class Coding {

    private Coder coder;

    /** As {@link Coder#code}. */
    public Coded code(Report report) {
        return coder().code(report);
    }

    private synchronized Coder coder() {
        if (coder == null) {
            coder = new Coder();
        }
        return coder;
    }
}
