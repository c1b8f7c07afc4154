package org.chancery.knowledge;

/** Small words by which names are compared when a coder is scored: the lists of {@code words/scoring.tsv}. */
public enum ScoringList {
    /** Titles and words of offices, which many names have. */
    COMMON,
    /** Arabic articles before a hyphen. */
    ARTICLE
}
