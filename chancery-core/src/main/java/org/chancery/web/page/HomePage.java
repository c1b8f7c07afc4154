package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Size;

/**
 * What the first page shows.
 *
 * @param underway what is being read into it now
 * @param now the day of the latest report
 */
public record HomePage(
        Optional<Underway> underway,
        Size size,
        String now,
        List<EventLine> latest,
        List<EventLine> coming,
        List<EventLine> unheard,
        List<EventLine> told,
        List<EventLine> disputed,
        Chart volume) {}
