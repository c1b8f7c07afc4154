package org.chancery.audit;

import java.util.Locale;

/** A paragraph for the methods section of a paper: what was drawn from what, by which program, version, corpus and codebook, and what was found. */
public final class Methods {

    private static final String CODEBOOK = "PLOVER 2.0 types";
    private static final int DIGITS = 16;

    private Methods() {}

    /** Of a sample of events of which some were judged. */
    public static String of(AuditPlan plan, AuditReport report, Share right) {
        var told = report.byQuestion().get(Question.EVENT);
        return "We drew "
                + (plan.by().equals("none") ? "a simple random sample" : "a random sample stratified by " + plan.by())
                + " of " + right.of() + " of the " + plan.population() + " events"
                + (plan.filter().isEmpty() ? "" : " (" + plan.filter() + ")") + " coded by " + from(plan)
                + " and judged each against its report. " + percent(right.value())
                + " were right in type, status and parties (95 % interval "
                + percent(right.low()) + " to " + percent(right.high()) + ")"
                + (told == null ? "" : "; " + percent(1 - told.value()) + " are told in no report") + ".";
    }

    /**
     * Of a sample of whole reports.
     *
     * @param read how many were read
     */
    public static String of(AuditPlan plan, int read, Share recall) {
        return "We read a simple random sample of " + read + " of the " + plan.population() + " reports coded by "
                + from(plan) + " from end to end. Of the " + recall.of() + " events that they tell, "
                + percent(recall.value()) + " are in the record (95 % interval, reports as clusters, "
                + percent(recall.low()) + " to " + percent(recall.high()) + ").";
    }

    private static String from(AuditPlan plan) {
        return plan.program() + " (" + CODEBOOK + "; seed " + plan.draw().seed() + "; record "
                + plan.record().substring(0, DIGITS) + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
