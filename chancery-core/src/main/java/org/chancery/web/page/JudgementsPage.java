package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The log of what people judged.
 *
 * @param back the address of this page, to come back to
 */
public record JudgementsPage(
        List<Row> rows,
        long total,
        List<String> judges,
        List<String> verdicts,
        String by,
        String verdict,
        String state,
        String back,
        Optional<String> previous,
        Optional<String> next) {

    /**
     * A judgement.
     *
     * @param undone who took it back and when; absent while it stands
     * @param undoable whether it can be taken back
     */
    public record Row(
            String id,
            String day,
            String by,
            String verdict,
            String says,
            List<Where> where,
            Optional<String> note,
            Optional<String> undone,
            boolean undoable) {}

    /** Words of a report that it is about. */
    public record Where(String words, String link) {}
}
