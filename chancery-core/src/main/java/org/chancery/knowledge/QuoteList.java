package org.chancery.knowledge;

/** Small words that the readers of quotations go by: the lists of {@code words/quotations.tsv}. */
public enum QuoteList {
    /** Days between a verb of saying and what was said. */
    SPEECH_DAY,
    /** Senses of verbs that do nothing but say. */
    PLAIN,
    /** Verbs that help another. */
    AUXILIARY,
    /** Words by which a saying is denied, by lemma. */
    NEGATION,
    /** Prepositions before what was told of: "told Moe about". */
    HEARD_OF,
    /** Words that open a reported question. */
    ASKED,
    /** Words that open a clause before a quotation which is no speaker of it. */
    SUBORDINATE,
    /** Words that open what belongs to the saying, not to what was said. */
    CIRCUMSTANCE,
    /** Relative pronouns. */
    RELATIVE,
    /** Spells of time: nobody who speaks. */
    SPELL,
    /** Words across which no noun phrase goes. */
    TURN,
    /** Prepositions that tie a phrase to the words spoken. */
    MATTER,
    /** Pronouns that say nothing without the clause around them. */
    LEANING
}
