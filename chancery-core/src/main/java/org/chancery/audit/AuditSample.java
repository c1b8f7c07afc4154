package org.chancery.audit;

import java.util.List;
import java.util.Optional;

/**
 * A sample that people judge.
 *
 * @param blind whether they see the words alone and say what they tell, rather than whether our values are right
 */
public record AuditSample(AuditPlan plan, boolean blind, List<AuditItem> items) {

    /** Copies the list. */
    public AuditSample {
        items = List.copyOf(items);
    }

    /** A name that says what was drawn and how: the same sample has the same. */
    public String id() {
        var name = plan.id()
                + (plan.by().equals("none") ? "" : "-" + plan.by())
                + (plan.filter().isEmpty()
                        ? ""
                        : "-" + Integer.toHexString(plan.filter().hashCode()))
                + (blind ? "-blind" : "");
        return name.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** The item of a number. */
    public Optional<AuditItem> item(int number) {
        return number >= 1 && number <= items.size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }
}
