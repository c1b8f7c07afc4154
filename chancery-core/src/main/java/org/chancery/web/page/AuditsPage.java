package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/**
 * All audits, and a form to draw another.
 *
 * @param problem why none was drawn
 */
public record AuditsPage(List<Row> rows, Optional<String> problem) {

    /** An audit: what was drawn, and how far its coders are. */
    public record Row(String id, String link, int size, String how, List<String> coders, int disputed) {}
}
