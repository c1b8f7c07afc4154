package org.chancery.model;

import java.util.Optional;

/** What came of reading one thing: a report, or why there is none. */
public sealed interface Reading {

    /** Where it came from: as {@link Report#source()}. */
    String source();

    /**
     * A report was read.
     *
     * @param inputId the id that the input itself gave the report (the {@code id} of a JSON line), which the answer carries
     */
    record Read(Report report, Optional<String> inputId) implements Reading {

        /** A report from an input that names none. */
        public Read(Report report) {
            this(report, Optional.empty());
        }

        @Override
        public String source() {
            return report.source();
        }

        /** The id to answer with: the input's own, else the report's. */
        public String answerId() {
            return inputId.orElse(report.id());
        }
    }

    /**
     * Nothing could be read; the thing is listed as failed and stays retryable.
     *
     * @param source names the input, and within an archive the record and byte
     * @param reason what is wrong and what can be done about it, a sentence for people
     * @param sha256 of the bytes, in hexadecimal; of nothing when no byte could be read
     */
    record Failed(String source, String reason, String sha256) implements Reading {}
}
