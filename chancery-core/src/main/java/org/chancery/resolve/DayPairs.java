package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Report;
import org.chancery.model.TimeExpression;

/** "On Monday and Tuesday", "on May 5 and 6": both days, where one follows the other. */
final class DayPairs {

    private static final Pattern AND = Pattern.compile("\\s+and(?:\\s+on)?\\s+");
    private static final Pattern AND_NUMBER =
            Pattern.compile("^\\s+and\\s+(\\d{1,2})(?=[.,;:)]|\\s+(?:in|at|for|to|with)\\b|$)");

    private static final int NEAR = 24;

    private final Report report;
    private final Annotation annotation;

    DayPairs(Report report, Annotation annotation) {
        this.report = report;
        this.annotation = annotation;
    }

    /** The days of an expression, with the day after where the words go on to name it. */
    DateRange through(TimeExpression time, DateRange range) {
        if (!range.isDay()) {
            return range;
        }
        var first = range.start().orElseThrow();
        var next = first.plusDays(1);
        boolean both = isNamedBehind(time, next) || isNumberedBehind(time, next);
        return both ? DateRange.of(first, next) : range;
    }

    private boolean isNamedBehind(TimeExpression time, LocalDate day) {
        return annotation.sentenceAt(time.span()).stream()
                .flatMap(sentence -> annotation.timesIn(sentence.span()).stream())
                .filter(next -> next.span().start() > time.span().end())
                .filter(next -> next.interval().equals(Optional.of(DateRange.day(day))))
                .anyMatch(next -> AND.matcher(report.text()
                                .substring(time.span().end(), next.span().start()))
                        .matches());
    }

    private boolean isNumberedBehind(TimeExpression time, LocalDate day) {
        int end = time.span().end();
        var number = AND_NUMBER.matcher(
                report.text().substring(end, Math.min(end + NEAR, report.text().length())));
        return number.find() && Integer.parseInt(number.group(1)) == day.getDayOfMonth();
    }
}
