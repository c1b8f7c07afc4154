package org.chancery.web.page;

import java.util.Map;
import java.util.Optional;
import org.chancery.query.Quoted;

/**
 * A correction that an assistant proposes, beside what it is about: an event, words of a report, or somebody.
 *
 * @param words those that the coding missed, in their sentence
 * @param says what is proposed, in words
 * @param fields what is sent when a person confirms it
 * @param note why, as the assistant says
 */
public record ProposalPage(
        Optional<EventPage> event,
        Optional<Words> words,
        Optional<Who> person,
        String says,
        Map<String, String> fields,
        String note) {

    /** Words of a report, and where they stand. */
    public record Words(Quoted quoted, String title, String link) {}

    /** Somebody of the record. */
    public record Who(String name, String link) {}
}
