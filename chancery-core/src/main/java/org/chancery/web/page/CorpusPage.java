package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.ReportRow;
import org.chancery.store.Inbox;

/** The reports of the record, and what could not be read. */
public record CorpusPage(
        List<ReportRow> rows,
        long total,
        List<Inbox.Failure> failures,
        Optional<String> previous,
        Optional<String> next) {}
