package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Stamp;

/** How far the reading of one report has come: its day, and the dates that it has passed. Serves one report, one thread. */
final class Course {

    /** A dateline this much older than the page is its day; farther off it is something else. */
    private static final int STALE = 10;

    /** A dateline's day stands within so many pieces. */
    private static final int HEAD = 12;

    private static final Set<String> BREAKS = Set.of("(", "-", "--", "\u2014", "\u2013", ":", "/");

    private final Report report;
    private Optional<LocalDate> reportDay;
    private Optional<LocalDate> day;
    private Optional<Period> anchor = Optional.empty();
    private Optional<Period> anchorDay = Optional.empty();
    private Optional<Period> quarter = Optional.empty();
    private boolean begun;

    Course(Report report) {
        this.report = report;
        this.reportDay = report.day();
        this.day = reportDay;
    }

    /** A post has its own day. */
    void enter(Sentence sentence) {
        day = sentence.post()
                .flatMap(index -> report.posts().get(index).date())
                .map(Stamp::day)
                .or(() -> reportDay);
    }

    /** The day that the sentence entered last leans on. */
    Optional<LocalDate> day() {
        return day;
    }

    Scene scene(TenseReader.Seen seen) {
        return new Scene(day, anchor, anchorDay, quarter, seen.tense(), seen.close());
    }

    void pass(Reading reading) {
        if (reading.period().isPresent()) {
            anchor = reading.period();
            var scale = anchor.get().scale();
            if (scale == Scale.DAY) {
                anchorDay = anchor;
            }
            if (scale == Scale.QUARTER) {
                quarter = anchor;
            }
        }
    }

    /** The day of a dateline at the head of the text becomes the report's; answers whether that changes what was read. */
    boolean dateline(Line line, List<Found> found) {
        if (begun) {
            return false;
        }
        begun = true;
        for (var it : found) {
            var stated = it.reading().period().filter(period -> period.scale() == Scale.DAY);
            if (stated.isPresent() && inDateline(line, it)) {
                var day = Optional.of(stated.get().first());
                boolean near = reportDay
                        .map(own -> Math.abs(own.toEpochDay() - day.get().toEpochDay()) <= STALE)
                        .orElse(it.reading().interval().isPresent());
                boolean changes = near && !day.equals(reportDay);
                reportDay = near ? day : reportDay;
                return changes;
            }
        }
        return false;
    }

    private boolean inDateline(Line line, Found found) {
        var span = line.span(found.from(), found.to());
        if (report.dateline().isPresent()) {
            return report.dateline().get().covers(span);
        }
        boolean date =
                line.at(found.from()).is("month") || line.at(found.from()).isDigits();
        if (!date || found.from() == 0 || found.from() > HEAD) {
            return false;
        }
        boolean shouted = false;
        for (int i = 0; i < found.from(); i++) {
            var piece = line.at(i);
            String word = report.text().substring(piece.start(), piece.end());
            shouted |= word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && piece.isWord();
            if (piece.isWord() && !piece.capital()) {
                return false;
            }
        }
        return shouted
                && line.find(found.to()).map(it -> BREAKS.contains(it.lower())).orElse(false);
    }
}
