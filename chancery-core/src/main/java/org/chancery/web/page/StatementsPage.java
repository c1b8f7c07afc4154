package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Facets;

/**
 * Statements found.
 *
 * @param asked the values of the filters
 * @param speakers and
 * @param topics of what was found, to narrow it down
 */
public record StatementsPage(
        StatementQuery asked,
        List<SaidLine> said,
        long total,
        List<Facets.Count> speakers,
        List<Facets.Count> topics,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> problem) {}
