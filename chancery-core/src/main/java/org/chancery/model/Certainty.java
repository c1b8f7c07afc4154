package org.chancery.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How likely it is that a second coder would call type, parties and status of an event right: from 0 to 1, in hundredths, so that it
 * is the same wherever it is reckoned.
 */
public record Certainty(int hundredths) implements Comparable<Certainty> {

    /** @throws IllegalArgumentException outside of 0 to 1 */
    public Certainty {
        if (hundredths < 0 || hundredths > 100) {
            throw new IllegalArgumentException("a certainty lies between 0 and 1: " + hundredths / 100.0);
        }
    }

    /**
     * The nearest to a number.
     *
     * @throws IllegalArgumentException outside of 0 to 1
     */
    public static Certainty of(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a certainty lies between 0 and 1: " + value);
        }
        return new Certainty(BigDecimal.valueOf(value)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** From 0 to 1. */
    public double value() {
        return hundredths / 100.0;
    }

    /** The least that is more; 1 of 1. */
    public Certainty next() {
        return new Certainty(Math.min(100, hundredths + 1));
    }

    @Override
    public int compareTo(Certainty other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** For people: {@code .83}, {@code 1}. */
    @Override
    public String toString() {
        return hundredths == 100 ? "1" : hundredths < 10 ? ".0" + hundredths : "." + hundredths;
    }
}
