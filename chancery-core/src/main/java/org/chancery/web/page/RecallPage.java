package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One report of a sample before a coder, who reads it from end to end.
 *
 * @param by who codes; empty before it is said
 * @param item absent where all is answered, or nobody says who codes
 * @param others what others answered, where that is to be settled
 */
public record RecallPage(String id, String by, int done, int size, Optional<Item> item, List<AuditPage.Other> others) {

    /**
     * The report.
     *
     * @param words its paragraphs, the words that the record's events were read from marked
     * @param missed what the coder answered before; empty where nothing
     */
    public record Item(
            int number,
            String title,
            String published,
            String link,
            List<List<Piece>> words,
            List<Told> events,
            String missed,
            String note) {}

    /**
     * An event that the record has from it.
     *
     * @param field under which it is answered
     * @param given what the coder answered before: yes, no or nothing
     */
    public record Told(String field, EventLine line, String given) {}
}
