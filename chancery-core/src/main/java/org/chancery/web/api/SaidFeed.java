package org.chancery.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.SaidWords;
import org.chancery.model.Said;
import org.chancery.query.DateText;
import org.chancery.query.ReportRow;
import org.chancery.query.ReportSource;

/** Statements as a feed: who said what, when, and in which report it stands. */
record SaidFeed(AtomFeed feed, SaidWords words, Map<String, ReportRow> reports) {

    /** @param reports whose words are needed to read statements alone, by id */
    SaidFeed(AtomFeed feed, Map<String, ReportRow> reports) {
        this(feed, new SaidWords(), reports);
    }

    /** @param sources of the reports that they stand in, by id */
    String of(List<Said> statements, Map<String, ReportSource> sources) {
        return feed.of(
                "all statements",
                "/statements",
                statements.stream().map(said -> entry(said, sources)).toList());
    }

    private AtomFeed.Entry entry(Said said, Map<String, ReportSource> sources) {
        var where = said.where();
        var source = Optional.ofNullable(sources.get(where.report()));
        return new AtomFeed.Entry(
                said.id(),
                "/reports/" + where.report() + "#c" + where.span().start(),
                said.speaker().name() + ", " + DateText.of(said.date()),
                (said.direct()
                                ? "“" + said.text() + "”"
                                : words.alone(
                                        said,
                                        Optional.ofNullable(reports.get(where.report()))
                                                .map(ReportRow::text)))
                        + source.map(report -> " — " + report.outlet()).orElse(""),
                source.flatMap(ReportSource::day).map(LocalDate::parse));
    }
}
