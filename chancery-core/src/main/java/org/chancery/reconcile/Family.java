package org.chancery.reconcile;

import org.chancery.model.EventType;

/** Types that one event may be told under: signing a treaty is agreeing to some and support to others. */
enum Family {
    TALKS,
    ACCORD,
    HELP,
    CONCESSION,
    DEMAND,
    BLAME,
    REFUSAL,
    THREAT,
    PROTEST,
    PRESSURE,
    SHOW_OF_FORCE,
    VIOLENCE;

    static Family of(EventType type) {
        return switch (type) {
            case CONSULT -> TALKS;
            case AGREE, SUPPORT, COOPERATE -> ACCORD;
            case AID -> HELP;
            case CONCEDE, RETREAT -> CONCESSION;
            case REQUEST -> DEMAND;
            case ACCUSE -> BLAME;
            case REJECT -> REFUSAL;
            case THREATEN -> THREAT;
            case PROTEST -> PROTEST;
            case SANCTION, COERCE -> PRESSURE;
            case MOBILIZE -> SHOW_OF_FORCE;
            case ASSAULT -> VIOLENCE;
        };
    }

    /** Acts of words, which differ by what is said rather than by when. */
    boolean isSpeech() {
        return this == DEMAND || this == BLAME || this == REFUSAL || this == THREAT;
    }
}
