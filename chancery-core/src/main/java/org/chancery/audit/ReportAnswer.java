package org.chancery.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a coder says of a report that he read from end to end.
 *
 * @param told for each event that the record has from it, by its id, whether the report tells it
 * @param missed how many events it tells besides
 */
public record ReportAnswer(Map<String, Boolean> told, int missed, Optional<String> note) {

    /** @throws IllegalArgumentException for fewer than none missed */
    public ReportAnswer {
        told = Collections.unmodifiableMap(new TreeMap<>(told));
        if (missed < 0) {
            throw new IllegalArgumentException(missed + " events missed");
        }
    }

    /** The report as the share of what is found counts it. */
    public WholeReports.Read read(String report) {
        int found = (int) told.values().stream().filter(yes -> yes).count();
        return new WholeReports.Read(report, found + missed, found);
    }

    /** Whether two coders say the same, whatever they note. */
    boolean agrees(ReportAnswer other) {
        return told.equals(other.told) && missed == other.missed;
    }
}
