package org.chancery.cli;

import org.chancery.query.Page;
import picocli.CommandLine.Option;

/** The options that say how an answer is written. */
final class OutputOptions {

    /** For people, or for programs. */
    enum Format {
        text,
        json,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json is one object a line.")
    Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Count.class,
            description = "At most so many (default: 30 as text, all for programs).")
    private Integer limit;

    Page page() {
        return limit != null ? Page.first(limit) : format == Format.text ? Page.first(30) : Page.ALL;
    }
}
