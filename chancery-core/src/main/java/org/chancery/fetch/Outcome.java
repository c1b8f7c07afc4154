package org.chancery.fetch;

/** What came of one address. */
public sealed interface Outcome {

    /** The address as it was asked for. */
    String url();

    /** It is in the WARC file. */
    record Saved(String url, int bytes) implements Outcome {}

    /** It is the version that an earlier run saved. */
    record Unchanged(String url) implements Outcome {}

    /**
     * It could not be fetched.
     *
     * @param reason what is wrong, for people
     */
    record Failed(String url, String reason) implements Outcome {}
}
