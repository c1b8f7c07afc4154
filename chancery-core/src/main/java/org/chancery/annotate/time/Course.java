package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Stamp;

/** How far the reading of one report has come: its day, and the dates that it has passed. Serves one report, one thread. */
final class Course {

    /** A dateline this much older than the page is its day; farther off it is something else. */
    private static final int STALE = 10;

    private static final Pattern PLACE =
            Pattern.compile("\\s*\\(?[A-Z][A-Z.'\u2019 -]*[A-Z][^a-z\\n]*(?:[A-Z][\\w.'\u2019 -]*,?\\s*)*[,(]?\\s*");
    private static final Pattern BREAK = Pattern.compile("\\s*[,)]?\\s*(?:\\(|--|-|\u2014|\u2013|:|/)");

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

    /** The day of a dateline at the head of the text becomes the report's. */
    void dateline(Line line, List<Found> found) {
        if (begun) {
            return;
        }
        begun = true;
        for (var it : found) {
            var stated = it.reading().period().filter(period -> period.scale() == Scale.DAY);
            if (stated.isPresent() && inDateline(line, it)) {
                boolean near = reportDay
                        .map(own ->
                                Math.abs(own.toEpochDay() - stated.get().first().toEpochDay()) <= STALE)
                        .orElse(true);
                reportDay = near ? Optional.of(stated.get().first()) : reportDay;
                return;
            }
        }
    }

    private boolean inDateline(Line line, Found found) {
        var span = line.span(found.from(), found.to());
        if (report.dateline().isPresent()) {
            return report.dateline().get().covers(span);
        }
        if (span.start() > 60
                || !line.at(found.from()).is("month") && !line.at(found.from()).isDigits()) {
            return false;
        }
        String text = report.text();
        var after = BREAK.matcher(text).region(span.end(), text.length());
        return PLACE.matcher(text.substring(0, span.start())).matches() && after.lookingAt();
    }
}
