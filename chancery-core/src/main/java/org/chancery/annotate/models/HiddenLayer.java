package org.chancery.annotate.models;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the features of a parser's state add to the hidden layer of {@link ParserNetwork}: a feature is a word, a tag or a label, by number,
 * at a place. Sums are kept as whole steps of a {@value #STEPS}th: half the memory to walk through. Where rounding might decide, {@link #exactly} is
 * asked: it is, where the best two are as near as ten times the largest difference that was ever met. What a word adds at a place is worked out when it is met and kept for those met lately. Thread-safe.
 */
final class HiddenLayer {

    /** How many steps are one; sums met in news stay below six, and sixteen fit: a sum beyond would come out wrong. */
    static final int STEPS = 2048;

    /** Rows kept, of two kilobytes each. */
    private static final int KEPT_BITS = 15;

    private static final int KEPT = 1 << KEPT_BITS;

    /** A feature's place in the embeddings: words come first, tags and labels behind them. */
    private final float[][] embeddings;
    /** By slot and dimension of the embedding, then by hidden unit: rows of their own, so that the sums over them are vectorised. */
    private final float[][] inner;

    private final float[] bias;
    private final int words;
    private final int tags;
    private final int noWord;
    private final int noTag;
    private final int noLabel;
    /** What the layer is where there is no word at any place. */
    private final short[] nothing;
    /** By place, then by tag: what a tag adds beyond what nothing adds there, the missing word included. */
    private final short[][][] tagAdds;
    /** By place of a dependent, then by label: what a label adds beyond none. */
    private final short[][][] labelAdds;

    private final AtomicReferenceArray<Row> kept = new AtomicReferenceArray<>(KEPT);

    private record Row(int key, short[] adds) {}

    /** How many of each sort of feature there are, and which of them stand for none. */
    record Sizes(int words, int tags, int labels, int noWord, int noTag, int noLabel) {}

    HiddenLayer(Sizes sizes, float[][] embeddings, float[][] inner, float[] bias) {
        this.embeddings = embeddings;
        this.inner = inner;
        this.bias = bias;
        words = sizes.words();
        tags = sizes.tags();
        noWord = sizes.noWord();
        noTag = sizes.noTag();
        noLabel = sizes.noLabel();
        var empty = bias.clone();
        tagAdds = new short[ParserNetwork.PLACES][tags][];
        labelAdds = new short[ParserNetwork.PLACES - ParserNetwork.FIRST_DEPENDENT][sizes.labels()][];
        for (int place = 0; place < ParserNetwork.PLACES; place++) {
            var missing = word(noWord, place);
            var untagged = tag(noTag, place);
            add(empty, missing);
            add(empty, untagged);
            for (int tag = 0; tag < tags; tag++) {
                tagAdds[place][tag] = steps(less(less(tag(tag, place), untagged), missing));
            }
        }
        for (int dependent = 0; dependent < labelAdds.length; dependent++) {
            var unlabelled = label(noLabel, dependent);
            add(empty, unlabelled);
            for (int label = 0; label < sizes.labels(); label++) {
                labelAdds[dependent][label] = steps(less(label(label, dependent), unlabelled));
            }
        }
        nothing = steps(empty);
    }

    /**
     * The layer's sums, in steps.
     *
     * @param wordsAt by place; negative where there is none
     * @param tagsAt by place
     * @param labelsAt by place; looked at from {@link ParserNetwork#FIRST_DEPENDENT} on
     */
    short[] sums(int[] wordsAt, int[] tagsAt, int[] labelsAt) {
        var adds = new short[3 * ParserNetwork.PLACES + 3][];
        int count = 0;
        for (int place = 0; place < ParserNetwork.PLACES; place++) {
            if (wordsAt[place] >= 0) {
                adds[count++] = wordSteps(place, wordsAt[place]);
                adds[count++] = tagAdds[place][tagsAt[place]];
                if (place >= ParserNetwork.FIRST_DEPENDENT) {
                    adds[count++] = labelAdds[place - ParserNetwork.FIRST_DEPENDENT][labelsAt[place]];
                }
            }
        }
        var sums = nothing.clone();
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            add(sums, adds[i], adds[i + 1], adds[i + 2], adds[i + 3]);
        }
        for (; i < count; i++) {
            add(sums, adds[i]);
        }
        return sums;
    }

    /** The layer's sums as they are, a hundred times as slowly; parameters as in {@link #sums}. */
    float[] exactly(int[] wordsAt, int[] tagsAt, int[] labelsAt) {
        var sums = bias.clone();
        for (int place = 0; place < ParserNetwork.PLACES; place++) {
            boolean has = wordsAt[place] >= 0;
            add(sums, word(has ? wordsAt[place] : noWord, place));
            add(sums, tag(has ? tagsAt[place] : noTag, place));
            if (place >= ParserNetwork.FIRST_DEPENDENT) {
                add(sums, label(has ? labelsAt[place] : noLabel, place - ParserNetwork.FIRST_DEPENDENT));
            }
        }
        return sums;
    }

    private short[] wordSteps(int place, int word) {
        int key = place * words + word;
        int slot = key * 0x9E3779B1 >>> 32 - KEPT_BITS;
        var row = kept.getAcquire(slot);
        if (row == null || row.key() != key) {
            row = new Row(key, steps(word(word, place)));
            kept.setRelease(slot, row);
        }
        return row.adds();
    }

    private float[] word(int word, int place) {
        return share(word, place);
    }

    private float[] tag(int tag, int place) {
        return share(words + tag, ParserNetwork.PLACES + place);
    }

    private float[] label(int label, int dependent) {
        return share(words + tags + label, 2 * ParserNetwork.PLACES + dependent);
    }

    /** What a feature adds in a slot: of words, then tags, then labels, by place. */
    private float[] share(int feature, int slot) {
        var factors = embeddings[feature];
        int width = factors.length;
        var sums = new float[bias.length];
        int i = 0;
        int row = slot * width;
        for (; i + 4 <= width; i += 4, row += 4) {
            Sums.add(
                    sums,
                    inner[row],
                    inner[row + 1],
                    inner[row + 2],
                    inner[row + 3],
                    factors[i],
                    factors[i + 1],
                    factors[i + 2],
                    factors[i + 3]);
        }
        for (; i < width; i++, row++) {
            Sums.add(sums, inner[row], factors[i]);
        }
        return sums;
    }

    private static short[] steps(float[] sums) {
        var steps = new short[sums.length];
        for (int i = 0; i < steps.length; i++) {
            // above zero a cut is a floor; limits of whole numbers are ten times as fast as those of floats
            int step = (int) (sums[i] * STEPS - Short.MIN_VALUE + 0.5f) + Short.MIN_VALUE;
            steps[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step));
        }
        return steps;
    }

    private static void add(short[] sums, short[] a, short[] b, short[] c, short[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (short) (sums[i] + a[i] + b[i] + c[i] + d[i]);
        }
    }

    private static void add(short[] sums, short[] adds) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += adds[i];
        }
    }

    private static void add(float[] sums, float[] adds) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += adds[i];
        }
    }

    private static float[] less(float[] sums, float[] adds) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= adds[i];
        }
        return sums;
    }
}
