package org.chancery.resolve;

import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Months;
import org.chancery.knowledge.TimeTenses;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** "Cancelled the talks, which had been planned for Friday": of the Fridays the one to come, not the last. Immutable. */
final class PlannedWeekday {

    private static final int WEEK = 7;
    /** How far before its day "planned", "due" can stand. */
    private static final int NEAR = 60;

    private final Months months = Months.load();
    private final TimeTenses tenses = TimeTenses.read();

    /** The day on which what was called off was to be. */
    Dated of(Report report, Dated date) {
        var day = report.day();
        var start = date.range().start();
        if (day.isEmpty()
                || start.isEmpty()
                || date.span().isEmpty()
                || !date.range().isDay()) {
            return date;
        }
        boolean lastWeek = start.get().isBefore(day.get())
                && !start.get().isBefore(day.get().minusDays(WEEK));
        return lastWeek && isPlanned(report, date.span().get())
                ? Dated.stated(
                        DateRange.day(start.get().plusDays(WEEK)), date.span().get())
                : date;
    }

    private boolean isPlanned(Report report, Span words) {
        var before = report.text().substring(Math.max(0, words.start() - NEAR), words.start());
        var sentence = before.substring(before.lastIndexOf(". ") + 1);
        return Folded.nameWords(words.in(report.text())).stream().allMatch(months::isWeekday)
                && Folded.nameWords(sentence).stream()
                        .anyMatch(word -> tenses.isAhead(word) || tenses.isPlanning(word));
    }
}
