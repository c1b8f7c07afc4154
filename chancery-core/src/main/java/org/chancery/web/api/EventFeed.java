package org.chancery.web.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.Headline;
import org.chancery.query.DateText;
import org.chancery.query.SourcedEvent;

/** Events as a feed, each with the words of every report that tells of it; a plan that came to nothing on its day says so. */
record EventFeed(AtomFeed feed) {

    String of(List<SourcedEvent> events) {
        var headline = new Headline();
        return feed.of(
                "all events",
                "/events",
                events.stream().map(event -> entry(event, headline)).toList());
    }

    private static AtomFeed.Entry entry(SourcedEvent sourced, Headline headline) {
        var event = sourced.event();
        return new AtomFeed.Entry(
                event.id(),
                "/events/" + event.id(),
                headline.of(event) + ", " + DateText.of(event.date())
                        + event.place().map(place -> ", " + place.name()).orElse("")
                        + sourced.end().map(end -> " (" + end.words() + ")").orElse(""),
                event.mentions().stream()
                        .map(mention -> "“" + mention.text() + "” — "
                                + sourced.of(mention).outlet())
                        .distinct()
                        .collect(Collectors.joining("\n")),
                updated(sourced));
    }

    /** The day of the latest report that tells of it. */
    private static Optional<LocalDate> updated(SourcedEvent sourced) {
        return sourced.event().mentions().stream()
                .map(sourced::of)
                .filter(Objects::nonNull)
                .flatMap(report -> report.day().stream())
                .max(Comparator.naturalOrder())
                .map(LocalDate::parse);
    }
}
