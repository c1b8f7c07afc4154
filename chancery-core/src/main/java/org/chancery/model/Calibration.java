package org.chancery.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How certainties are moved so that they say how often people found events right: the log of the odds is stretched and shifted (Platt 1999). The
 * same on every machine.
 *
 * @param shift of the log of the odds, in thousandths
 * @param slope of the log of the odds, in thousandths; positive, so that the order of events stays
 */
public record Calibration(int shift, int slope) {

    private static final double THOUSAND = 1000;

    /** Leaves all as it is. */
    public static final Calibration NONE = new Calibration(0, 1000);

    /** @throws IllegalArgumentException for a slope that is not positive */
    public Calibration {
        if (slope <= 0) {
            throw new IllegalArgumentException("a calibration would turn the order of events round: " + slope);
        }
    }

    /** The nearest to these numbers. */
    public static Calibration of(double shift, double slope) {
        return new Calibration(thousandths(shift), Math.max(1, thousandths(slope)));
    }

    private static int thousandths(double number) {
        return BigDecimal.valueOf(number)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /**
     * The calibration of the text that {@link #toString} writes.
     *
     * @throws IllegalArgumentException for another text
     */
    public static Calibration parse(String text) {
        var parts =
                Arrays.stream(text.strip().split("\\s+")).map(BigDecimal::new).toList();
        if (parts.size() != 2) {
            throw new IllegalArgumentException(text + " is no calibration: it is a shift and a slope");
        }
        return of(parts.get(0).doubleValue(), parts.get(1).doubleValue());
    }

    /** What a certainty becomes. */
    public Certainty of(Certainty certainty) {
        if (equals(NONE)) {
            return certainty;
        }
        return Certainty.of(chance(shift / THOUSAND + slope / THOUSAND * logit(certainty)));
    }

    /** The log of the odds; of 0 and 1 what half a hundredth more or less has. */
    public static double logit(Certainty certainty) {
        double value = Math.min(0.995, Math.max(0.005, certainty.value()));
        return StrictMath.log(value / (1 - value));
    }

    /** The chance of a log of the odds. */
    public static double chance(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** Shift and slope: {@code -0.412 0.870}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(shift, 3) + " " + BigDecimal.valueOf(slope, 3);
    }
}
