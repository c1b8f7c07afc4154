package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Size;

/**
 * What the first page shows.
 *
 * @param underway what is being read into it now
 * @param now the day of the latest report
 * @param news what came since the reader's last visit; absent at the first
 * @param saved watches and saved searches
 */
public record HomePage(
        Optional<Underway> underway,
        Size size,
        String now,
        Optional<News> news,
        List<Link> saved,
        List<EventLine> latest,
        List<EventLine> coming,
        List<EventLine> unheard,
        List<EventLine> told,
        List<EventLine> disputed,
        Chart volume) {

    /** Something that the reader named, and where it is. */
    public record Link(String name, String link) {}
}
