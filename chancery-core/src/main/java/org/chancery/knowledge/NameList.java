package org.chancery.knowledge;

/** Small words of people's names: the lists of {@code words/names.tsv}. */
public enum NameList {
    /** Small words within a name that do not tell names apart: left out where spellings are compared. */
    PARTICLE,
    /** Small words within a name that do. */
    LINK,
    /** Words before or behind a name that are no part of it, left out where spellings are compared. */
    TITLE
}
