package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** The place that a report is written from: that of its dateline, also where a headline stands before it ("ROME 2031-08-31 …"). */
final class DatelinePlace {

    private static final int LEAD = 3;
    private static final int CLOSE = 14;

    private DatelinePlace() {}

    static Optional<PlaceMention> of(Report report, Annotation annotation, List<PlaceMention> places) {
        return places.stream()
                .filter(place -> report.dateline()
                        .map(line -> line.covers(place.span()))
                        .orElseGet(() -> isLine(report, annotation, place.span())))
                .findFirst();
    }

    /** A town in capitals in the first sentences, and the day right behind it. */
    private static boolean isLine(Report report, Annotation annotation, Span place) {
        String words = place.in(report.text());
        return words.equals(words.toUpperCase(Locale.ROOT))
                && annotation.sentences().stream().limit(LEAD).anyMatch(sentence -> sentence.span()
                        .covers(place))
                && annotation.times().stream()
                        .anyMatch(time -> time.span().start() >= place.end()
                                && time.span().start() - place.end() < CLOSE);
    }
}
