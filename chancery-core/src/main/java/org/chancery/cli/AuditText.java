package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import org.chancery.audit.AuditFigures;
import org.chancery.audit.AuditPlan;
import org.chancery.audit.AuditReport;
import org.chancery.audit.Methods;
import org.chancery.audit.Question;
import org.chancery.audit.Share;
import org.chancery.audit.WholeReports;

/** What an audit found, as text. */
final class AuditText {

    private static final int LABEL = 29;

    private final Screen screen;

    AuditText(Screen screen) {
        this.screen = screen;
    }

    void print(AuditPlan plan, AuditReport report) {
        screen.line(screen.bold("Audit " + plan.id()));
        screen.line(report.judged() + " judged, " + report.open() + " open, of " + plan.population() + " events"
                + (plan.by().equals("none") ? "" : ", drawn by " + plan.by()));
        if (report.right().isEmpty()) {
            screen.line("Nothing is judged yet: write yes or no into the columns " + Question.EVENT.column() + ", "
                    + Question.TYPE.column() + " and so on.");
            return;
        }
        screen.blank();
        line("told, type, status, parties", report.right().get());
        report.byQuestion().forEach((question, share) -> line(question.words(), share));
        screen.blank();
        report.byType().forEach(this::line);
        screen.blank();
        paper(Methods.of(plan, report, report.right().get()));
    }

    /** What whole reports that somebody read say of how much the record misses. */
    void recall(AuditPlan plan, List<WholeReports.Read> read) {
        screen.line(screen.bold("Audit " + plan.id()));
        screen.line(read.size() + " reports read, of " + plan.population());
        var recall = WholeReports.recall(read, plan.population());
        if (recall.isEmpty()) {
            screen.line(
                    "Nothing is told yet: read each report, write how many events it tells into the column told, and how many"
                            + " of them the record has into found.");
            return;
        }
        screen.blank();
        line("of the events told, found", recall.get());
        screen.blank();
        paper(Methods.of(plan, read.size(), recall.get()));
    }

    /** What the coders of a sample that is kept in a store found. */
    void print(AuditFigures figures) {
        screen.line(screen.bold("Audit " + figures.title()));
        screen.line(figures.plan());
        if (figures.shares().isEmpty()) {
            screen.line("Nothing is answered yet.");
            return;
        }
        screen.blank();
        figures.shares().forEach(figure -> line(figure.what(), figure.value()));
        if (!figures.agreement().isEmpty()) {
            screen.blank();
            screen.line(Screen.pad("", LABEL) + "  per cent    kappa    alpha");
            figures.agreement()
                    .forEach(one -> screen.line(Screen.pad(one.what(), LABEL) + "  " + right(one.percent()) + " "
                            + right(one.kappa()) + " " + right(one.alpha())));
        }
        if (!figures.methods().isEmpty()) {
            screen.blank();
            paper(figures.methods());
        }
    }

    private static String right(String figure) {
        return " ".repeat(Math.max(0, 8 - figure.length())) + figure;
    }

    private void paper(String methods) {
        screen.wrapped(0, "For a paper: “" + methods + "”");
    }

    private void line(String label, Share share) {
        screen.line(Screen.pad(label, LABEL) + "  " + percent(share.value()) + "  [" + percent(share.low()) + ", "
                + percent(share.high()) + "]  of " + share.of());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%5.1f %%", share * 100);
    }
}
