package org.chancery.web.page;

import java.util.List;
import java.util.function.Function;
import org.chancery.knowledge.Lazy;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.reconcile.Reconciler;

/**
 * Codes a report that is not kept, and makes the record that it would give alone. One at a time, so that those who read the record are
 * not kept waiting. Thread-safe.
 */
final class TrialCoding {

    private final Function<Report, Coded> coder;
    private final Drafts drafts;
    private final Lazy<ReportReader> reader = new Lazy<>(ReportReader::new);
    private final Lazy<Reconciler> reconciler = new Lazy<>(Reconciler::new);

    TrialCoding(Function<Report, Coded> coder, Drafts drafts) {
        this.coder = coder;
        this.drafts = drafts;
    }

    /** How it went. */
    sealed interface Trial {}

    /**
     * It was coded.
     *
     * @param draft by which key it can be kept
     * @param reports how many reports the input holds, of which the first was coded
     */
    record Tried(Coded coded, Chronicle record, String draft, long reports) implements Trial {}

    /**
     * It was not, and why.
     *
     * @param tooLong whether what was typed is too long to be shown again
     */
    record Refused(String why, boolean tooLong) implements Trial {}

    Trial of(Input input) {
        List<Reading> readings;
        try (var all = reader.get().read(input)) {
            readings = all.map(new EnglishOnly()).toList();
        }
        var reports = readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
        if (reports.isEmpty()) {
            return new Refused(
                    readings.stream()
                            .map(reading -> ((Reading.Failed) reading).reason())
                            .map(reason -> reason.replace(input.source(), Origin.of(input.source())))
                            .findFirst()
                            .orElse("There is no report in it."),
                    false);
        }
        var coded = code(reports.get(0));
        return new Tried(coded, reconciler.get().reconcile(List.of(coded)), drafts.hold(input), reports.size());
    }

    private synchronized Coded code(Report report) {
        return coder.apply(report);
    }
}
