package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/** Events on which the sources disagree, the latest first. */
public record ConflictsPage(
        long total, List<Row> rows, Optional<String> previous, Optional<String> next, Optional<String> problem) {

    /** An event with its conflicts, each value with those who give it. */
    public record Row(EventLine line, List<EventPage.Conflict> conflicts) {}
}
