package org.chancery.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a sample was drawn from, so that it can be drawn again and its figures weighed; kept beside the sheet.
 *
 * @param program name and version
 * @param record SHA-256 over the reports of the record and their bytes
 * @param by what the parts are: {@code type}, {@code country}, {@code certainty}, or {@code none}
 * @param filter the filter in the words of the command line; empty for the whole record
 * @param populations how many events each part has
 */
public record AuditPlan(
        String program, String record, Draw draw, String by, String filter, Map<String, Integer> populations) {

    /** Sorts the map. */
    public AuditPlan {
        populations = java.util.Collections.unmodifiableMap(new TreeMap<>(populations));
    }

    /** A name of the audit that says what it was drawn from: the same sample of the same record has the same. */
    public String id() {
        return "a-" + record.substring(0, 8) + "-" + draw.seed() + "-" + draw.size();
    }

    /** How many events there are to draw from. */
    public int population() {
        return populations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
