package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.model.DateRange;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.TimeExpression;

/** Reports made for a test, and their expressions of time in one line. */
final class Reports {

    private Reports() {}

    static Report of(String day, String text, List<Post> posts, Optional<Span> dateline) {
        return TestReport.of(text)
                .published(day.equals("-") ? Optional.empty() : Optional.of(Stamp.parse(day)))
                .dateline(dateline)
                .posts(posts)
                .report();
    }

    static List<TimeExpression> times(Report report) {
        return TestModels.annotator().annotate(report).times();
    }

    /** As {@code cases.tsv} writes it. */
    static String told(List<TimeExpression> times) {
        return times.stream().map(Reports::told).collect(Collectors.joining(" ; "));
    }

    private static String told(TimeExpression time) {
        String type = time.type() == TimeExpression.Type.DATE ? "" : time.type() + " ";
        return time.text() + " = " + type + time.value()
                + time.interval().map(Reports::told).orElse("");
    }

    private static String told(DateRange range) {
        String start = range.start().map(LocalDate::toString).orElse("");
        String end = range.end().map(LocalDate::toString).orElse("");
        return " @ " + (range.isDay() ? start : start + ".." + end);
    }
}
