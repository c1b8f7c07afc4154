package org.chancery.web.page;

import java.util.List;
import org.chancery.audit.AuditFigures;

/**
 * What an audit says: how much is right or found, how far coders agree, where they differ.
 *
 * @param things what it is a sample of: "events", "reports"
 */
public record AuditReportPage(
        String id, AuditFigures figures, String things, int agreed, int size, List<Differing> differing) {

    /** Whether what is agreed can be had as gold. */
    public boolean hasGold() {
        return things.equals("events");
    }

    /** An event, or a report, on which they differ. */
    public record Differing(int number, String words, String link, List<AuditPage.Other> answers) {}
}
