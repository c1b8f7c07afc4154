package org.chancery.pipeline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.model.Report;
import org.chancery.model.Stamp;

/** Since when a report could be known: since it was published; one that does not say when, since it was ingested. */
final class Known {

    private Known() {}

    /** @param ingestedAt ISO 8601 in UTC */
    static Instant since(Report report, String ingestedAt) {
        return since(report).orElseGet(() -> Instant.parse(ingestedAt));
    }

    private static Optional<Instant> since(Report report) {
        return report.published().or(report::updated).map(Known::instant);
    }

    /** A bare day is known from its beginning, a time without an offset counts as UTC. */
    private static Instant instant(Stamp stamp) {
        return stamp.day()
                .atTime(stamp.time().orElse(LocalTime.MIDNIGHT))
                .toInstant(stamp.offset().orElse(ZoneOffset.UTC));
    }
}
