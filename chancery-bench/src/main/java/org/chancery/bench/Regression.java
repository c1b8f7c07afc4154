package org.chancery.bench;

import java.util.List;

/** A logistic regression over traits that are there or not, with an L2 penalty on all but the bias. The same samples give the same weights on every machine. */
final class Regression {

    private static final int ROUNDS = 3000;

    /** A mention: which traits it has (their numbers), whether it is right, and how much it counts. */
    record Sample(int[] traits, boolean right, double weight) {}

    private final double[] weights;
    private final double bias;

    private Regression(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** Gradient descent of a fixed number of rounds, each with the momentum of the last (Nesterov). */
    static Regression fit(List<Sample> samples, int traits, double penalty) {
        int most = samples.stream()
                .mapToInt(sample -> sample.traits().length)
                .max()
                .orElse(0);
        double total = samples.stream().mapToDouble(Sample::weight).sum();
        double step = 4 / ((most + 1) * total + 4 * penalty);
        var now = new double[traits + 1];
        var before = new double[traits + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double momentum = round / (round + 3.0);
            var ahead = new double[traits + 1];
            for (int i = 0; i <= traits; i++) {
                ahead[i] = now[i] + momentum * (now[i] - before[i]);
            }
            var slope = slope(samples, ahead, penalty);
            before = now;
            now = new double[traits + 1];
            for (int i = 0; i <= traits; i++) {
                now[i] = ahead[i] - step * slope[i];
            }
        }
        return new Regression(java.util.Arrays.copyOf(now, traits), now[traits]);
    }

    private static double[] slope(List<Sample> samples, double[] at, double penalty) {
        int traits = at.length - 1;
        var slope = new double[at.length];
        for (var sample : samples) {
            double sum = at[traits];
            for (int trait : sample.traits()) {
                sum += at[trait];
            }
            double error = sample.weight() * (sigmoid(sum) - (sample.right() ? 1 : 0));
            for (int trait : sample.traits()) {
                slope[trait] += error;
            }
            slope[traits] += error;
        }
        for (int i = 0; i < traits; i++) {
            slope[i] += penalty * at[i];
        }
        return slope;
    }

    double certainty(int[] traits) {
        double sum = bias;
        for (int trait : traits) {
            sum += weights[trait];
        }
        return sigmoid(sum);
    }

    /** The same with all weights drawn in, or out, and moved: what {@link Scale} finds. */
    Regression scaled(Scale scale) {
        var drawn = weights.clone();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] *= scale.slope();
        }
        return new Regression(drawn, bias * scale.slope() + scale.offset());
    }

    double weight(int trait) {
        return weights[trait];
    }

    double bias() {
        return bias;
    }

    static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
