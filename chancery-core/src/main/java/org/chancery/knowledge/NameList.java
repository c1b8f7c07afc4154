package org.chancery.knowledge;

/** Small words of people's names: the lists of {@code words/names.tsv}. */
public enum NameList {
    /** Small words within a name that do not tell names apart: left out where spellings are compared. */
    PARTICLE,
    /** Small words within a name that do. */
    LINK,
    /** Words before or behind a name that are no part of it, left out where spellings are compared. */
    TITLE,
    /** Words before a name that are no part of it. */
    HONORIFIC,
    /** Words and letters behind a name that are no part of it. */
    SUFFIX,
    /** Of these, what tells a son from his father. */
    GENERATION,
    /** Articles of Arabic names, joined to the next word by a hyphen. */
    ARTICLE,
    /** Particles that can begin a surname told alone. */
    LEADING
}
