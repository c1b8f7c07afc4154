package org.chancery.audit;

/**
 * What was judged of one part of the record.
 *
 * @param name the part: a type, a country, a band of certainty
 * @param population how many events the part has
 * @param judged how many of those drawn were judged
 * @param right how many of these are right
 */
public record Stratum(String name, int population, int judged, int right) {

    /** @throws IllegalArgumentException if the numbers cannot be */
    public Stratum {
        if (right < 0 || right > judged || judged > population) {
            throw new IllegalArgumentException(
                    name + ": " + right + " right of " + judged + " judged of " + population);
        }
    }

    double share() {
        return (double) right / judged;
    }
}
