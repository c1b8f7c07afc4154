package org.chancery.bench;

/**
 * What makes certainties of events true that a model gave them unseen (Platt's scaling): weights fitted to few articles say too much of others.
 *
 * @param slope what each weight is multiplied by
 * @param offset what is added to the bias
 */
record Scale(double slope, double offset) {

    private static final int ROUNDS = 30;

    /** Newton's method, a fixed number of rounds. */
    static Scale fit(double[] certainty, boolean[] right) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double a = 0;
            double b = 0;
            double aa = 1e-9;
            double ab = 0;
            double bb = 1e-9;
            for (int i = 0; i < certainty.length; i++) {
                double x = logit(certainty[i]);
                double p = Regression.sigmoid(slope * x + offset);
                double error = p - (right[i] ? 1 : 0);
                double spread = p * (1 - p);
                a += error * x;
                b += error;
                aa += spread * x * x;
                ab += spread * x;
                bb += spread;
            }
            double whole = aa * bb - ab * ab;
            slope -= (bb * a - ab * b) / whole;
            offset -= (aa * b - ab * a) / whole;
        }
        return new Scale(slope, offset);
    }

    double of(double certainty) {
        return Regression.sigmoid(slope * logit(certainty) + offset);
    }

    private static double logit(double p) {
        return StrictMath.log(p / (1 - p));
    }
}
