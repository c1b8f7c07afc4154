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
        Optional<String> next) {

    /** An outlet with the days of its first and last report. */
    public record Outlet(String name, String link, long reports, String first, String last) {}

    /** A report as a row. */
    public record Report(
            String title, String link, String outlet, String published, boolean copy, long events, long statements) {}

    /** What could not be read, and why. */
    public record Failure(String source, String reason) {}
}
