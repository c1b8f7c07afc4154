package org.chancery.web.page;

import java.util.List;

/**
 * The saved searches.
 *
 * @param query one that is about to be saved; empty for none
 */
public record SearchesPage(String query, List<Line> lines) {

    /** A saved search with the addresses of what it finds. */
    public record Line(String name, String query, String events, String feed, String calendar) {}
}
