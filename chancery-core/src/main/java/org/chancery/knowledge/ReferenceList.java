package org.chancery.knowledge;

/** Small words by which a text means what it told of before: the lists of {@code words/references.tsv}. */
public enum ReferenceList {
    /** Pronouns for one person told of before. */
    PERSON,
    /** Pronouns for several told of before. */
    SEVERAL,
    /** Pronouns for whoever writes a post. */
    AUTHOR,
    /** Those of them that mean more than the author. */
    OURS,
    /** Nouns that only count what follows: "hundreds of protesters". */
    COUNT,
    /** Numbers in words, from nought on: the order counts. */
    NUMBER,
    /** What follows the number in words for somebody by his age: "the 54-year-old". */
    AGED,
    /** Verbs that help to tell of what was done before. */
    PERFECT,
    /** Words that set what follows apart in time. */
    APART,
    /** Adverbs of what was before. */
    ONCE,
    /** Words before a meeting on which, or right after which, something was done or said. */
    BESIDE,
    /** Prepositions between where somebody spoke and the speaking. */
    WHERE,
    /** Prepositions before what somebody spoke at. */
    WITHIN,
    /** Verbs of speaking: where somebody does that, he is. */
    SPEAK,
    /** Modes of what a state does on its own ground: whom it expels or arrests, it has there. */
    ATHOME,
    /** Words by which a meeting is one of several. */
    ANOTHER,
    /** Words before a noun that has been told of. */
    DEFINITE,
    /** Nouns that are understood with their article alone. */
    KNOWN,
    /** Words behind a noun that tell which one is meant. */
    TELLING,
    /** Verbs of those who say that what was said of them is not so. */
    DENIAL,
    DEEMING,
    JUDGING,
    ARMEDWORD,
    TURN,
    RAIDING,
    /** Nouns for somebody's relative. */
    KIN,
    /** Words before such a noun that say whose. */
    WHOSE,
    /** Titles of the husband or wife of who heads a state. */
    CONSORT,
    /** Words behind such a noun by which others are meant besides, or somebody is told of for his own sake. */
    JOINED,
    /** Titles of women before a surname. */
    MADAM,
    /** Nouns for what each state has: its government, police, courts. */
    PUBLIC,
    /** Verbs that say that something began. */
    BEGINNING,
    /** Verbs that say that something ended. */
    ENDING,
    /** Prepositions before what somebody comes for. */
    PURPOSE,
    /** Nouns for those who take to the street. */
    STREET,
    /** Words behind people by which they are of the place spoken of. */
    THERE,
    /** Words by which something is done in answer to what another did. */
    INKIND,
    /** Words by which something is done as another did it before. */
    ALIKE
}
