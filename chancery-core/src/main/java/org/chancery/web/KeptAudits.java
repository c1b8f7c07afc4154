package org.chancery.web;

import java.time.Clock;
import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditSample;
import org.chancery.audit.ReportAnswer;
import org.chancery.audit.ReportSample;
import org.chancery.pipeline.Auditing;
import org.chancery.web.page.Auditor;

/** Keeps audits and their answers in the store of the record. Thread-safe. */
final class KeptAudits implements Auditor {

    private final Writes writes;

    KeptAudits(Writes writes) {
        this.writes = writes;
    }

    @Override
    public String keep(AuditSample sample) {
        return writes.make(store -> new Auditing(store, Clock.systemUTC()).keep(sample));
    }

    @Override
    public void answer(String audit, int item, String coder, AuditAnswer answer) {
        writes.make(store -> {
            new Auditing(store, Clock.systemUTC()).answer(audit, item, coder, answer);
            return audit;
        });
    }

    @Override
    public String keep(ReportSample sample) {
        return writes.make(store -> new Auditing(store, Clock.systemUTC()).keep(sample));
    }

    @Override
    public void answer(String audit, int item, String coder, ReportAnswer answer) {
        writes.make(store -> {
            new Auditing(store, Clock.systemUTC()).answer(audit, item, coder, answer);
            return audit;
        });
    }
}
