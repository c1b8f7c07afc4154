package org.chancery.reconcile;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.Status;

/**
 * What came of an event. Held or called off wins over planned; between these two the mention written last decides; then a denial; what goes on
 * wins over what is planned, and that over what might be.
 */
final class StatusChoice {

    private static final List<Status> SETTLED = List.of(Status.OCCURRED, Status.CANCELLED);
    private static final List<Status> OTHERS =
            List.of(Status.DENIED, Status.ONGOING, Status.PLANNED, Status.HYPOTHETICAL);

    private StatusChoice() {}

    static Status of(List<Mention> cluster) {
        return cluster.stream()
                .filter(m -> SETTLED.contains(m.told().status()))
                .max(Comparator.comparing(Mention::writtenAt)
                        .thenComparing(m -> m.told().status() == Status.OCCURRED)
                        .thenComparing(Comparator.naturalOrder()))
                .map(m -> m.told().status())
                .orElseGet(() -> OTHERS.stream()
                        .filter(status ->
                                cluster.stream().anyMatch(m -> m.told().status() == status))
                        .findFirst()
                        .orElseThrow());
    }

    /**
     * Whether two mentions cannot both be right: one has it held, and another, written no earlier, called off or denied; or one announces it and another
     * denies that before its day.
     */
    static boolean conflict(Mention a, Mention b) {
        return contradicts(a, b) || contradicts(b, a);
    }

    private static boolean contradicts(Mention held, Mention other) {
        if (held.told().status() == Status.PLANNED) {
            return other.told().status() == Status.DENIED && isAhead(held, other);
        }
        if (held.told().status() != Status.OCCURRED) {
            return false;
        }
        return other.told().status() == Status.DENIED
                || (other.told().status() == Status.CANCELLED && other.writtenAt() >= held.writtenAt());
    }

    /** Whether the planned day was still to come when the other was written; after it a denial tells how the plan ended. */
    private static boolean isAhead(Mention plan, Mention other) {
        return plan.window().isEmpty()
                || other.writtenOn()
                        .map(day -> day.toEpochDay() <= plan.window().get().low())
                        .orElse(false);
    }
}
