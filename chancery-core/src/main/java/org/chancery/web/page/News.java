package org.chancery.web.page;

import java.util.Arrays;
import java.util.List;
import org.chancery.query.Arrival;
import org.chancery.query.Arrivals;

/**
 * What came since somebody looked, what is called off first.
 *
 * @param since the mark from which on it is new
 * @param more whether there is more
 */
public record News(long since, List<Group> groups, boolean more) {

    /** Events of one kind: "Called off", "Disputed", "New", "Changed". */
    public record Group(String label, List<EventLine> lines) {}

    static News of(long since, Arrivals arrivals, Desk desk) {
        return new News(
                since,
                Arrays.stream(Arrival.Kind.values())
                        .map(kind -> new Group(
                                kind.label(),
                                arrivals.rows().stream()
                                        .filter(row -> row.kind() == kind)
                                        .map(row -> desk.line(row.event()))
                                        .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                arrivals.more());
    }
}
