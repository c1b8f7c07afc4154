package org.chancery.web.page;

import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditSample;
import org.chancery.audit.ReportAnswer;
import org.chancery.audit.ReportSample;

/** Keeps samples that people judge, and their answers. */
public interface Auditor {

    /** Keeps a sample; gives its id. */
    String keep(AuditSample sample);

    /**
     * Keeps the answer of a coder.
     *
     * @throws IllegalArgumentException where the sample has no such item
     */
    void answer(String audit, int item, String coder, AuditAnswer answer);

    /** Keeps a sample of whole reports; gives its id. */
    String keep(ReportSample sample);

    /**
     * Keeps what a coder says of a whole report.
     *
     * @throws IllegalArgumentException where the sample has no such item
     */
    void answer(String audit, int item, String coder, ReportAnswer answer);
}
