package org.chancery.audit;

import java.util.List;
import org.chancery.model.Calibration;
import org.chancery.model.Certainty;

/**
 * A calibration fitted to what people found right, and how well certainty told it before and after. The squared error is Brier's (1950).
 *
 * @param judged how many events it rests on
 * @param right how many of them are right
 */
public record Recalibration(Calibration calibration, int judged, int right, Fit before, Fit after) {

    /** Fewer say too little. */
    public static final int FEWEST = 20;

    private static final int ROUNDS = 50;

    /** An event as people found it: how certain the program was by itself, and whether it is right. */
    public record Found(Certainty certainty, boolean right) {}

    /** What certainty said on the mean, and its mean squared error. */
    public record Fit(double stated, double error) {}

    /**
     * Fits a calibration, by Newton's method, held near to none where little is known: as if one more event spoke for it.
     *
     * @param before the calibration that holds now
     * @throws IllegalArgumentException for fewer than {@value #FEWEST} events, or where all or none are right
     */
    public static Recalibration of(List<Found> found, Calibration before) {
        int right = (int) found.stream().filter(Found::right).count();
        if (found.size() < FEWEST || right == 0 || right == found.size()) {
            throw new IllegalArgumentException("people judged " + found.size() + " events, " + right
                    + " of them right: at least " + FEWEST + " are needed, right ones and wrong ones");
        }
        double shift = 0;
        double slope = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double a = -shift;
            double b = 1 - slope;
            double aa = 1;
            double ab = 0;
            double bb = 1;
            for (var one : found) {
                double x = Calibration.logit(one.certainty());
                double chance = Calibration.chance(shift + slope * x);
                double error = (one.right() ? 1 : 0) - chance;
                double weight = chance * (1 - chance);
                a += error;
                b += error * x;
                aa += weight;
                ab += weight * x;
                bb += weight * x * x;
            }
            double det = aa * bb - ab * ab;
            shift += (bb * a - ab * b) / det;
            slope += (aa * b - ab * a) / det;
        }
        var calibration = Calibration.of(shift, slope);
        return new Recalibration(calibration, found.size(), right, fit(found, before), fit(found, calibration));
    }

    private static Fit fit(List<Found> found, Calibration calibration) {
        double stated = 0;
        double error = 0;
        for (var one : found) {
            double chance = calibration.of(one.certainty()).value();
            stated += chance / found.size();
            error += Math.pow((one.right() ? 1 : 0) - chance, 2) / found.size();
        }
        return new Fit(stated, error);
    }
}
