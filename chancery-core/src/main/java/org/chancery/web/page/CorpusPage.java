package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Size;

/** What the record was read from: outlets, volume, coverage, failures, and the reports themselves. */
public record CorpusPage(
        Size size,
        String words,
        String outlet,
        List<Outlet> outlets,
        Chart volume,
        List<CountryPage.Link> countries,
        List<Report> reports,
        long total,
        List<Failure> failures,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> problem) {

    /** An outlet with the days of its first and last report. */
    public record Outlet(String name, String link, long reports, String first, String last) {}

    /** A report as a row. */
    public record Report(
            String title, String link, String outlet, String published, boolean copy, long events, long statements) {}

    /** How many reports name no outlet, as far as all outlets are shown. */
    public long unnamed() {
        return size.reports() - outlets.stream().mapToLong(Outlet::reports).sum();
    }

    /** What could not be read, and why. */
    public record Failure(String source, String reason) {}
}
