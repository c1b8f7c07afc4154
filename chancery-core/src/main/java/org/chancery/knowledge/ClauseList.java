package org.chancery.knowledge;

/** Small words that the readers of events go by: the lists of {@code words/clauses.tsv}. */
public enum ClauseList {
    /** Days, months and spells of time, in the singular: no party, and the head of a phrase that tells when. */
    DAY,
    /** Words that declare somebody unwelcome: said of him, no part of his phrase. */
    UNWELCOME,
    /** Adjectives that stand behind the noun of a title: "the attorney general". */
    BEHIND,
    /** Words that begin a time behind a noun: "the talks last week". */
    TIMELY,
    /** Words that join the members of a list. */
    AND,
    /** Prepositions that belong to the number behind them: "around 300". */
    ROUGHLY,
    /** Verbs by which somebody may do something: "is allowed to". */
    LICENSING,
    /** Verbs of what states and people hold to for long. */
    STANDING,
    /** Adverbs of what is so only from now on. */
    ANEW,
    /** Two words before a number that belong to it: "up to 300". */
    AMOUNTING,
    /** Words that negate a verb. */
    NOT,
    /** Words behind "not" that make it no negation: "not only". */
    MERELY,
    /** Pronouns that can act. */
    PRONOUN,
    /** Prepositions that are slots of senses: "talks with". */
    SLOT,
    /** Prepositions by which a noun may hold a party: "the strike on", "forces of". */
    PARTY_LINK,
    /** Violence that is named after whom it befell: "Moe's murder". */
    SUFFERED,
    /** Prepositions before the venue of a meeting. */
    VENUE,
    /** Prepositions before where something is done. */
    SCENE,
    /** Prepositions before ground that is no party. */
    WHEREABOUTS,
    /** Prepositions before ground that force is used on, though not against it. */
    WITHIN,
    /** Words for a part of a land or town. */
    QUARTER,
    /** People of a part of the world, by whom it is called: "Asian". */
    REGION,
    /** Nouns of houses and roads, which are public or somebody's and act for nobody. */
    PREMISES,
    /** Nouns of bodies in which something is only heard or shown. */
    FORUM,
    /** Prepositions that lead to the place of an event. */
    SPOT,
    /** Nouns of places that their names follow: "in the port of Oran". */
    SETTLEMENT,
    /** Nouns of grounds and buildings that a place's name stands before: "at Oran airport". */
    FACILITY,
    /** Verbs of going: what people go somewhere for is there. */
    JOURNEY,
    /** Words that lead from a meeting to what was done at it: "at which". */
    GATHERED,
    /** Verbs by which one stands up to what others are at: "resisted an attempt to". */
    HINDERING,
    /** Prepositions before where somebody goes. */
    BOUND,
    /** Prepositions before what words are for or against: a place in it is not where they are spoken. */
    AIM,
    /** Prepositions before those who only tell of a deed or are likened to it: where they are, it was not. */
    ASIDE,
    /** Prepositions before the land that force is used in. */
    INTO,
    /** Prepositions before what people came for: "in Paris for the summit". */
    OCCASIONED,
    /** Words that set what follows apart in time. */
    EARLIER,
    /** Words after which another thing is told: no part of a verb before them. */
    APART,
    /** Prepositions before a meeting beside which something was done or said. */
    BESIDE,
    /** Prepositions of whoever is at something. */
    ENGAGED,
    /** Nouns behind which "from" says what somebody leaves. */
    LEAVING,
    /** Words for part of a number of people: "most of". */
    SOME,
    /** Verbs with two objects, of which the passive keeps one. */
    GIVING,
    /** Verbs whose object does what a bare infinitive tells. */
    BARE_OBJECT,
    /** Words before a time from or up to which something is reckoned. */
    FROM_THEN,
    /** Words between a time and a deed that it is reckoned from: "three days after he fled". */
    RECKONED,
    /** Words before the end of a spell. */
    UP_TO,
    /** Words before a time from which something has lasted. */
    SINCE,
    /** Words for the day of the speaking. */
    TODAY,
    /** Words before the day that a thing was put off to. */
    TOWARDS,
    /** Prepositions before those who take no part: "like Japan". */
    FOREIGN,
    /** Prepositions before the means by which something was done. */
    LEADING,
    /** Prepositions before what is talked about. */
    ABOUT,
    /** Prepositions that complete what is talked about: "the situation around". */
    COMPLETING,
    /** Prepositions that lead on from a noun that they hang on: "the fight against". */
    LINKING,
    /** Words that number a meeting: another number, another meeting. */
    NTH,
    /** Words before a time since which something is the first or most: "the first visit since 2015". */
    FIRSTS,
    /** Words that open a condition. */
    IF,
    /** Words that open an indirect question. */
    WHETHER,
    /** What a person does to another in a contest, at the polls or on a court. */
    CONTEST,
    /** What a state does to another in a game alone. */
    GAME,
    /** Pronouns of whoever speaks. */
    FIRST_PERSON,
    /** Pronouns of whoever is spoken to. */
    SECOND_PERSON,
    /** Pronouns for a thing. */
    THING,
    /** Verbs that say of their subject what their object says: "poses a threat". */
    JUDGING,
    /** Verbs by which whoever says them of another accuses him. */
    WRONGING,
    /** Misdeeds that need more than a verb, the verb first: "use as weapon". */
    MISDEED,
    /** Nouns for what somebody decided on or did, and may be told that it was wrong. */
    DECIDED,
    /** Verbs and adjectives that say of their subject that he took part in what stands behind them: "was behind the raid". */
    IMPLICATING,
    /** Verbs by which somebody does what the thing does that they make: "signed a decree banning". */
    MAKING,
    /** Verbs by which whoever says so owns up to it. */
    ADMITTING,
    /** Nouns and pronouns for nobody in particular: what they must do is asked of nobody. */
    ANYONE,
    /** Pronouns for somebody told of before. */
    THIRD_PERSON,
    /** Pronouns for one person alone. */
    SINGLE_PERSON,
    /** Pronouns for somebody told of before, as the one done to. */
    OBJECT,
    /** Words that point at what was told before. */
    DEFINITE,
    /** Words by which the members of a list do the same to one another. */
    RECIPROCAL,
    /** Participles of somebody who is there and takes no part: "with Moe looking on". */
    WITNESS,
    /** Nouns for how somebody has a part in what others do: "in the presence of Moe". */
    AUSPICES,
    /** Words that open a clause whose pronoun may mean the subject of the clause behind it: "when he arrived, Moe". */
    MEANWHILE,
    /** Prepositions before what did not keep somebody from an act. */
    DESPITE,
    /** Nouns for what somebody says or writes, in which others are accused or asked: "in a Kremlin statement". */
    UTTERANCE,
    /** Verbs of those who have an act in mind: "is weighing sanctions". */
    WEIGH,
    /** What stands before a thing of those who act in the clause. */
    THEIR,
    /** Numbers by which two who are named before are meant: "the two countries". */
    BOTH,
    /** Words after which a clause tells another thing: a line that tells of the event ends before them. */
    LINE_END,
    /** Words that say how often: a line that tells of the event keeps the time behind them. */
    EACH,
    /** Words that relate a clause to a place. */
    WHERE,
    /** Words that stand for whoever speaks or is spoken to, or point at what was said: no line tells of them. */
    SPOKEN,
    /** Verbs that say who made what others judge: "the charges filed by", "the sanctions that Mali imposed". */
    AUTHORING,
    /** Prepositions before those to whom something bad is done: "sanctions on". */
    DONE_TO,
    /** Prepositions before a request that is heeded: "at the request of". */
    HEEDING,
    /** Verbs and nouns for an attack that can be one with words. */
    VERBAL_ATTACK,
    /** Words that tell of arms, wounds or fighters: what is done there is done with more than words. */
    ARMED,
    /** Nouns for those who contend with words. */
    POLITICIAN,
    /** Nouns for what happens beside a meeting or a visit, before "of". */
    MARGIN,
    /** Words before a visit that is of whoever acts in the clause. */
    OWN_VISIT,
    /** Nouns for violence that befalls a land rather than being its own. */
    OUTRAGE,
    /** Verbs that in the simple present tell of how somebody works at all times. */
    ROUTINE,
    /** Verbs and adjectives behind which stands a question. */
    ASKING,
    /** Adjectives of a land that is held against its state: nothing done for it is done for the state. */
    BREAKAWAY,
    /** Adverbs of what is done by rule and not on a day. */
    CUSTOM,
    /** Prepositions before a law by which something is done. */
    UNDER,
    /** Nouns for such a law. */
    LAW,
    /** Verbs by which somebody has or gets time for a deed. */
    ALLOTTING,
    /** Verbs of judging, thanking, punishing and keeping: their object did what a preposition leads to. */
    ANSWERABLE,
    /** Prepositions before what somebody answers for. */
    ANSWERING,
    /** Words behind a noun that open what it says or asks for. */
    SAYING_WHAT,
    /** Nouns behind which "for" leads to somebody who is to do something, asked for it or not. */
    REQUESTING,
    /** Participles behind a name and a hyphen by which somebody else acts. */
    BACKING,
    /** Verbs for what an attack does to people. */
    CASUALTY,
    /** Verbs of the mind: to tell somebody that he must do that asks nothing of him. */
    MINDING,
    /** What follows the name of one of several of that name: "Jr.". */
    GENERATION,
    /** Which of two told of before: "the latter". */
    TURN,
    /** Verbs of whoever has another's request before him. */
    RECEIVING,
    /** Verbs by which a speaker says that what follows is his opinion. */
    OPINING,
    /** Verbs for not keeping a law. */
    BREACHING,
    /** Nouns for letting somebody go: it is not asked of him. */
    FREEING,
    /** Verbs for what brings somebody to do something: the deed is his. */
    CAUSING,
    /** Verbs for hurting and killing. */
    HARMING
}
