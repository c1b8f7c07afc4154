package org.chancery.model;

/** What came of reading one thing: a report, or why there is none. */
public sealed interface Reading {

    /** Where it came from: as {@link Report#source()}. */
    String source();

    /** A report was read. */
    record Read(Report report) implements Reading {
        @Override
        public String source() {
            return report.source();
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
