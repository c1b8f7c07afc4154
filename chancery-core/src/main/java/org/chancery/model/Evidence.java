package org.chancery.model;

/**
 * Words of a report that a value was read from.
 *
 * @param report id of the report
 */
public record Evidence(String report, Span span) implements Comparable<Evidence> {

    /** By report, then by place in it. */
    @Override
    public int compareTo(Evidence other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
