package org.chancery.annotate.models;

import java.io.IOException;
import java.util.List;

/** Weights of features by tag, most of them for few tags. Immutable, thread-safe. */
final class TagWeights {

    private final FeatureTable features;
    private final int[] starts;
    private final byte[] tags;
    private final double[] weights;
    private final int tagCount;

    /** A feature's weights: those of its tags. */
    record Row(long key, byte[] tags, double[] weights) {}

    TagWeights(ModelReader in, int tagCount) {
        features = new FeatureTable(in.longs());
        starts = in.integers();
        tags = in.bytes();
        weights = in.doubles();
        this.tagCount = tagCount;
    }

    static void write(ModelWriter out, List<Row> rows) throws IOException {
        var starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i + 1] = starts[i] + rows.get(i).tags().length;
        }
        var tags = new byte[starts[rows.size()]];
        var weights = new double[tags.length];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).tags(), 0, tags, starts[i], starts[i + 1] - starts[i]);
            System.arraycopy(rows.get(i).weights(), 0, weights, starts[i], starts[i + 1] - starts[i]);
        }
        out.longs(rows.stream().mapToLong(Row::key).toArray());
        out.integers(starts);
        out.bytes(tags);
        out.doubles(weights);
    }

    /** The key of a value of the template of that number. */
    static long key(int template, Piece value) {
        return template(template).key(value);
    }

    static Piece template(int number) {
        return Piece.of(String.valueOf((char) number));
    }

    void add(long feature, double[] sum) {
        int row = features.row(feature);
        if (row >= 0) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                sum[tags[i]] += weights[i];
            }
        }
    }

    /** The weights of some features together. */
    double[] sum(long... keys) {
        var sum = new double[tagCount];
        for (long key : keys) {
            add(key, sum);
        }
        return sum;
    }
}
