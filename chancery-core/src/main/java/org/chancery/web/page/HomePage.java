package org.chancery.web.page;

import java.util.List;
import org.chancery.query.Size;

/**
 * What the first page shows.
 *
 * @param now the day of the latest report
 */
public record HomePage(
        Size size,
        String now,
        List<EventLine> latest,
        List<EventLine> coming,
        List<EventLine> unheard,
        List<EventLine> told,
        List<EventLine> disputed,
        Chart volume) {}
