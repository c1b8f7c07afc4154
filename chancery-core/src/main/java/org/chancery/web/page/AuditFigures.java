package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chancery.audit.Agreement;
import org.chancery.audit.AuditReport;
import org.chancery.audit.Question;
import org.chancery.audit.Share;

/** The figures of an audit in words. */
final class AuditFigures {

    private AuditFigures() {}

    /** @param whose whose answers they rest on */
    static List<AuditReportPage.Figure> of(String whose, AuditReport report) {
        var figures = new ArrayList<AuditReportPage.Figure>();
        report.right().ifPresent(share -> figures.add(of(whose + ": told, type, status and parties right", share)));
        report.byQuestion().forEach((question, share) -> figures.add(of(whose + ": " + question.words(), share)));
        report.byType().forEach((type, share) -> figures.add(of(whose + ": of " + type, share)));
        return figures;
    }

    private static AuditReportPage.Figure of(String what, Share share) {
        return new AuditReportPage.Figure(
                what, percent(share.value()), percent(share.low()) + " to " + percent(share.high()), share.of());
    }

    static AuditReportPage.Agreed of(Question question, Agreement agreement) {
        var share = agreement.share();
        return new AuditReportPage.Agreed(
                question,
                share.isPresent() ? percent(share.getAsDouble()) : "–",
                number(agreement.kappa()),
                number(agreement.alpha()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%.3f", number.getAsDouble()) : "–";
    }
}
