package org.chancery.model;

/** The sixteen event types of PLOVER 2.0, with the quadrant and the score (-10 to 10) that its manual gives each. */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    // the manual prints 3 without a sign; every mode of the type is negative
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double score;

    EventType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** The score of the type without a mode. */
    public double score() {
        return score;
    }

    /** Whether all parties act alike: who met whom is one meeting, either way round. */
    public boolean isMutual() {
        return this == CONSULT || this == AGREE || this == COOPERATE;
    }
}
