package org.chancery.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chancery.model.Status;
import org.jdbi.v3.core.Handle;

/** What the record tells, in another event, of the end of a plan: the first of these that it tells holds. */
public enum PlanEnd {
    /** Another report has it called off or put off. */
    CALLED_OFF("told as called off"),
    /** It was held on a day too far off to be the same event. */
    HELD_ON_ANOTHER_DAY("held on another day"),
    /** It is still planned, for another day. */
    MOVED("given another day");

    private final String words;

    PlanEnd(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** By the status of the event that was planned as it. */
    static PlanEnd of(Status status) {
        return switch (status) {
            case CANCELLED -> CALLED_OFF;
            case PLANNED -> MOVED;
            default -> HELD_ON_ANOTHER_DAY;
        };
    }

    /** Of these plans, by id, those of whose end the record tells. */
    static Map<String, PlanEnd> of(Handle handle, Collection<String> plans) {
        var found = new HashMap<String, PlanEnd>();
        if (!plans.isEmpty()) {
            var where = new Where().in("r.\"as\" = 'plannedAs' AND r.other IN (?)", plans);
            where.bind(handle.createQuery(
                            "SELECT r.other, o.status FROM related r JOIN event o ON o.no = r.event" + where.sql()))
                    .map((row, context) -> Map.entry(row.getString(1), of(Status.of(row.getString(2)))))
                    .forEach(end -> found.merge(end.getKey(), end.getValue(), PlanEnd::first));
        }
        return found;
    }

    private static PlanEnd first(PlanEnd one, PlanEnd other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
