package org.chancery.cli;

import java.util.Optional;
import org.chancery.model.Evidence;
import org.chancery.pipeline.JudgingMissed;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of a report that tell what the coding missed. */
final class JudgeMissed {

    @Parameters(index = "0", paramLabel = "REPORT", description = "The report's id.")
    private String report;

    @Parameters(index = "1", paramLabel = "WORDS", description = "Words that tell it, as they stand in the report.")
    private String words;

    @Option(
            names = "--nth",
            paramLabel = "N",
            converter = Count.class,
            description = "Which of them, where the report has these words more than once.")
    private Integer nth;

    Evidence in(JudgingMissed missed) {
        return missed.words(report, words, Optional.ofNullable(nth));
    }
}
