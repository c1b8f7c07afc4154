package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import org.chancery.audit.AuditPlan;
import org.chancery.audit.AuditReport;
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
        screen.wrapped(0, methods(plan, report, report.right().get()));
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
        screen.wrapped(
                0,
                "For a paper: “We read a simple random sample of " + read.size() + " of the " + plan.population()
                        + " reports coded by " + plan.program() + " (seed "
                        + plan.draw().seed() + "; record "
                        + plan.record().substring(0, 16) + ") from end to end. Of the "
                        + recall.get().of() + " events that they tell, "
                        + percent(recall.get().value()).strip()
                        + " are in the record (95 % interval, reports as clusters, "
                        + percent(recall.get().low()).strip() + " to "
                        + percent(recall.get().high()).strip() + ").”");
    }

    private void line(String label, Share share) {
        screen.line(Screen.pad(label, LABEL) + "  " + percent(share.value()) + "  [" + percent(share.low()) + ", "
                + percent(share.high()) + "]  of " + share.of());
    }

    /** A paragraph for the methods section of a paper. */
    private static String methods(AuditPlan plan, AuditReport report, Share right) {
        var told = report.byQuestion().get(Question.EVENT);
        return "For a paper: “We drew "
                + (plan.by().equals("none") ? "a simple random sample" : "a random sample stratified by " + plan.by())
                + " of " + right.of() + " of the " + plan.population() + " events"
                + (plan.filter().isEmpty() ? "" : " (" + plan.filter() + ")") + " coded by " + plan.program()
                + " (PLOVER 2.0 types; seed " + plan.draw().seed() + "; record "
                + plan.record().substring(0, 16)
                + ") and judged each against its report. "
                + percent(right.value()).strip()
                + " were right in type, status and parties (95 % interval "
                + percent(right.low()).strip() + " to "
                + percent(right.high()).strip() + ")"
                + (told == null ? "" : "; " + percent(1 - told.value()).strip() + " are told in no report") + ".”";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%5.1f %%", share * 100);
    }
}
