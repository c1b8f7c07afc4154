package org.chancery.annotate.models;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The network of CoreNLP's transition parser (Chen and Manning 2014): one hidden layer with a cube over the embeddings of words, tags
 * and labels at {@value #PLACES} places around the parser's stack. What all places without a word add to the hidden layer is summed
 * once, as is what each tag and label adds; what a word adds is kept for those met lately. Thread-safe.
 */
public final class ParserNetwork {

    /** Three words of the stack, three of the buffer, six dependents of each of the two words on top. */
    public static final int PLACES = 18;

    /** The first place that has a label. */
    public static final int FIRST_DEPENDENT = 6;

    /** Rows kept, of four kilobytes each. */
    private static final int KEPT_BITS = 14;

    private static final int KEPT = 1 << KEPT_BITS;

    private static final String NONE = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";

    private final FeatureTable words;
    private final FeatureTable tags;
    private final String[] labels;
    private final float[][] embeddings;
    /** By slot and dimension of the embedding, then by hidden unit: rows of their own, so that the sums over them are vectorised. */
    private final float[][] inner;

    private final TransitionScores transitions;
    private final int width;
    private final int unknownWord;
    private final int noTag;
    private final int noLabel;
    /** The label of each relation. */
    private final int[] relationLabels;
    /** What the hidden layer is where there is no word at any place. */
    private final float[] nothing;
    /** By place, then by tag: what a tag adds beyond what nothing adds there, the missing word included. */
    private final float[][][] tagAdds;
    /** By place of a dependent, then by label: what a label adds beyond none. */
    private final float[][][] labelAdds;

    private final AtomicReferenceArray<Row> kept = new AtomicReferenceArray<>(KEPT);

    private record Row(int key, float[] adds) {}

    /** Loads the model. */
    public ParserNetwork() {
        var in = new ModelReader("parser.bin");
        words = new FeatureTable(in.longs());
        tags = new FeatureTable(in.longs());
        labels = in.strings();
        width = in.integer();
        embeddings = in.rows(width);
        inner = in.rows(in.integer());
        transitions = new TransitionScores(in.rows(in.integer()));
        nothing = in.floats();
        unknownWord = words.row(Piece.of(UNKNOWN).hash());
        noTag = tag(NONE);
        noLabel = Arrays.asList(labels).indexOf(NONE);
        relationLabels = IntStream.range(0, labels.length)
                .filter(label -> label != noLabel)
                .toArray();
        tagAdds = new float[PLACES][tags.size()][];
        labelAdds = new float[PLACES - FIRST_DEPENDENT][labels.length][];
        int noWord = word(NONE);
        for (int place = 0; place < PLACES; place++) {
            var missing = share(noWord, place);
            var untagged = share(words.size() + noTag, PLACES + place);
            addTo(nothing, missing);
            addTo(nothing, untagged);
            for (int tag = 0; tag < tags.size(); tag++) {
                tagAdds[place][tag] = less(less(share(words.size() + tag, PLACES + place), untagged), missing);
            }
        }
        for (int place = 0; place < labelAdds.length; place++) {
            var unlabelled = share(words.size() + tags.size() + noLabel, 2 * PLACES + place);
            addTo(nothing, unlabelled);
            for (int label = 0; label < labels.length; label++) {
                labelAdds[place][label] =
                        less(share(words.size() + tags.size() + label, 2 * PLACES + place), unlabelled);
            }
        }
    }

    /** The number of a word. */
    public int word(String word) {
        int row = words.row(Piece.of(word).hash());
        return row < 0 ? unknownWord : row;
    }

    /** The number of a tag. */
    public int tag(String tag) {
        int row = tags.row(Piece.of(tag).hash());
        return row < 0 ? tags.row(Piece.of(UNKNOWN).hash()) : row;
    }

    /** The relations that an arc can have, in the order of the transitions; the first is the root's. */
    public List<String> relations() {
        return Arrays.stream(relationLabels).mapToObj(label -> labels[label]).toList();
    }

    /**
     * The transition of the highest score, by number: left arcs by relation, right arcs by relation, shift; never an arc of the root.
     *
     * @param words by place; negative where there is none
     * @param tags by place
     * @param relations by place, by number; looked at from {@link #FIRST_DEPENDENT} on
     * @param canShift whether there is a word to shift
     */
    public int best(int[] words, int[] tags, int[] relations, boolean canShift) {
        var sums = nothing.clone();
        for (int place = 0; place < PLACES; place++) {
            if (words[place] < 0) {
                continue;
            }
            var word = wordShare(place, words[place]);
            var tag = tagAdds[place][tags[place]];
            if (place < FIRST_DEPENDENT) {
                add(sums, word, tag);
            } else {
                add(sums, word, tag, labelAdds[place - FIRST_DEPENDENT][relationLabels[relations[place]]]);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] * sums[i] * sums[i];
        }
        return transitions.best(sums, canShift);
    }

    /** What a word adds at a place. */
    private float[] wordShare(int place, int word) {
        int key = place * words.size() + word;
        int slot = key * 0x9E3779B1 >>> 32 - KEPT_BITS;
        var row = kept.getAcquire(slot);
        if (row == null || row.key() != key) {
            row = new Row(key, share(word, place));
            kept.setRelease(slot, row);
        }
        return row.adds();
    }

    /** What a feature adds in a slot: of words, then tags, then labels, by place. */
    private float[] share(int feature, int slot) {
        var factors = embeddings[feature];
        var sums = new float[nothing.length];
        int i = 0;
        int row = slot * width;
        for (; i + 4 <= width; i += 4, row += 4) {
            add(
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
            add(sums, inner[row], factors[i]);
        }
        return sums;
    }

    /** Four rows at once, so that the sums are walked a quarter as often. */
    private static void add(
            float[] sums, float[] a, float[] b, float[] c, float[] d, float ofA, float ofB, float ofC, float ofD) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i] * ofA + b[i] * ofB + c[i] * ofC + d[i] * ofD;
        }
    }

    private static void add(float[] sums, float[] row, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i] * factor;
        }
    }

    private static void add(float[] sums, float[] one, float[] two) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += one[i] + two[i];
        }
    }

    private static void add(float[] sums, float[] one, float[] two, float[] three) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += one[i] + two[i] + three[i];
        }
    }

    private static void addTo(float[] sums, float[] adds) {
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
