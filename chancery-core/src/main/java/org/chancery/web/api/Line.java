package org.chancery.web.api;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.query.Coverage;
import org.chancery.query.EventView;
import org.chancery.query.OfficeView;
import org.chancery.query.ReportRow;
import org.chancery.store.Inbox;

/** Objects of answers that no question has in that form. */
sealed interface Line {

    /** A country in a list. */
    record OfCountry(String code, String name, long events) implements Line {}

    /** A report in a list: all but its text. */
    record OfReport(
            String id,
            String source,
            Optional<String> url,
            Optional<String> publisher,
            Optional<String> agency,
            Optional<String> title,
            Optional<String> published,
            Optional<String> copyOf,
            String ingested,
            long events,
            long statements)
            implements Line {

        static OfReport of(ReportRow row) {
            return new OfReport(
                    row.id(),
                    row.source(),
                    row.url(),
                    row.publisher(),
                    row.agency(),
                    row.title(),
                    row.published(),
                    row.copyOf(),
                    row.ingested(),
                    row.events(),
                    row.statements());
        }
    }

    /** What stands around an event. */
    record Around(List<OfReport> reports, List<Said> statements, List<Kin> related) implements Line {

        static Around of(EventView view) {
            return new Around(
                    view.reports().values().stream().map(OfReport::of).toList(),
                    view.said(),
                    view.kin().stream()
                            .map(kin -> new Kin(kin.as(), kin.back(), kin.event()))
                            .toList());
        }
    }

    /** Another event; {@code back} where it is the other that says so of this one. */
    record Kin(String as, boolean back, Event event) implements Line {}

    /** An office with its address. */
    record OfOffice(
            String id,
            String name,
            String title,
            Optional<String> country,
            Optional<String> organisation,
            List<Tenure> holders)
            implements Line {

        static OfOffice of(OfficeView view) {
            return new OfOffice(
                    view.id(), view.name(), view.title(), view.country(), view.organisation(), view.holders());
        }
    }

    /** What the record was read from, and what could not be read. */
    record Corpus(Coverage coverage, List<Inbox.Failure> failures) implements Line {}

    /** What a speaker said, the latest first. */
    record OfSpeaker(String speaker, List<Said> statements) implements Line {}

    /** Speakers beside one another. */
    record Positions(List<OfSpeaker> items) implements Line {}

    /** Texts that a search can go on to. */
    record Completions(List<String> items) implements Line {}
}
