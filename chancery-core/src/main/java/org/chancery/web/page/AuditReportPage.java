package org.chancery.web.page;

import java.util.List;
import org.chancery.audit.Question;

/** What an audit says: how much is right, how far coders agree, where they differ. */
public record AuditReportPage(
        String id,
        String plan,
        List<String> coders,
        int agreed,
        int size,
        List<Figure> figures,
        List<Agreed> agreement,
        List<Differing> differing) {

    /** A share with its interval, in per cent: "of events, 87.5 (79.1 to 92.8), 88 judged". */
    public record Figure(String what, String share, String interval, int of) {}

    /** How far coders agree in one answer. */
    public record Agreed(Question question, String percent, String kappa, String alpha) {}

    /** An event on which they differ. */
    public record Differing(int number, String words, String link, List<AuditPage.Other> answers) {}
}
