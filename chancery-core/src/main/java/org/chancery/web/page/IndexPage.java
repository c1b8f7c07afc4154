package org.chancery.web.page;

import java.util.List;

/** A page that lists things with their counts. */
public record IndexPage(String title, String place, String note, List<Row> rows) {

    /** A line of the list. */
    public record Row(String link, String label, String note, long count) {}
}
