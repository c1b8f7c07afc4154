package org.chancery.annotate.models;

import java.io.IOException;

/** Weights of features, so many for each. Immutable, thread-safe. */
final class Weights {

    private final FeatureTable features;
    private final float[] weights;
    private final int width;

    Weights(ModelReader in, int width) {
        features = new FeatureTable(in.longs());
        weights = in.floats();
        this.width = width;
    }

    static void write(ModelWriter out, long[] features, float[] weights) throws IOException {
        out.longs(features);
        out.floats(weights);
    }

    /** Adds a feature's weights; nothing for one that the model does not know. */
    void add(long feature, float[] sum) {
        int row = features.row(feature);
        if (row >= 0) {
            for (int i = 0, at = row * width; i < width; i++, at++) {
                sum[i] += weights[at];
            }
        }
    }

    /** The weights of some features together. */
    float[] sum(long... keys) {
        var sum = new float[width];
        for (long key : keys) {
            add(key, sum);
        }
        return sum;
    }
}
