package org.chancery.web.page;

import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditSample;

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
}
