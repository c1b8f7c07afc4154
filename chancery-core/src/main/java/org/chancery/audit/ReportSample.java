package org.chancery.audit;

import java.util.List;
import java.util.Optional;

/** A sample of whole reports, which people read from end to end to say how much of what they tell the record misses. */
public record ReportSample(AuditPlan plan, List<ReportItem> items) {

    private static final String END = "-reports";

    /** Copies the list. */
    public ReportSample {
        items = List.copyOf(items);
    }

    /** A name that says what was drawn: the same sample has the same, and no sample of events has it. */
    public String id() {
        return (plan.id() + END).replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** Whether an id is that of such a sample. */
    public static boolean isId(String id) {
        return id.endsWith(END);
    }

    /** The item of a number. */
    public Optional<ReportItem> item(int number) {
        return number >= 1 && number <= items.size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }
}
