package org.chancery.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a file of rows.
 *
 * @param largest the largest groups, largest first
 */
public record MergeSummary(long rows, long events, List<Group> largest) {

    private static final int SHOWN = 5;

    /** An event and how many rows tell of it. */
    public record Group(String event, long rows) {}

    /** Counts while the rows go by. Keeps events that may still grow, and the largest of the others. */
    static final class Tally {

        private static final Comparator<Group> LARGEST =
                Comparator.comparing((Group group) -> -group.rows()).thenComparing(Group::event);

        private final Map<String, Long> open = new HashMap<>();
        private List<Group> closed = List.of();
        private long rows;
        private long events;

        void add(String event, long more) {
            rows += more;
            if (open.merge(event, more, Long::sum) == more && more > 0) {
                events++;
            }
        }

        /** Drops the count of every event that was not carried on. */
        void forget(Collection<Compared> carried) {
            var kept = carried.stream().flatMap(row -> row.event().stream()).collect(Collectors.toSet());
            closed = largest(open.entrySet().stream()
                    .filter(entry -> !kept.contains(entry.getKey()))
                    .map(entry -> new Group(entry.getKey(), entry.getValue())));
            open.keySet().retainAll(kept);
        }

        MergeSummary summary() {
            return new MergeSummary(
                    rows,
                    events,
                    largest(open.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue()))));
        }

        private List<Group> largest(Stream<Group> more) {
            return Stream.concat(closed.stream(), more)
                    .sorted(LARGEST)
                    .limit(SHOWN)
                    .toList();
        }
    }
}
