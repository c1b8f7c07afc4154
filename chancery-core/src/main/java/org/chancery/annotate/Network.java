package org.chancery.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;

/**
 * The network of CoreNLP's transition parser (Chen and Manning 2014), read from CoreNLP's own model file: one hidden layer with a
 * cube over the embeddings of {@value #SLOTS} words, tags and labels around the parser's stack. What a word adds to the hidden
 * layer in a slot is worked out once and kept, for as many as {@value #KEPT}. Thread-safe.
 */
final class Network {

    /** Features of one decision: 18 words, 18 tags, 12 labels. */
    static final int SLOTS = 48;

    private static final int KEPT = 24_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<String> labelNames = new ArrayList<>();
    private final int hiddenSize;
    private final float[][] embeddings;
    /** By slot and dimension of the embedding, then by hidden unit. */
    private final float[][] inner;

    private final float[] bias;
    /** By hidden unit, then by transition. */
    private final float[][] outer;

    private final AtomicReferenceArray<float[]> known;
    private final AtomicInteger kept = new AtomicInteger();

    /** @throws UncheckedIOException for a resource that is missing or no such model */
    Network(String resource) {
        try (InputStream packed = Network.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("not on the class path");
            }
            var text = new ModelText(new GZIPInputStream(packed, 1 << 16));
            int wordCount = text.setting("dict");
            int tagCount = text.setting("pos");
            int labelCount = text.setting("label");
            int width = text.setting("embeddingSize");
            hiddenSize = text.setting("hiddenSize");
            if (text.setting("numTokens") != SLOTS) {
                throw new IOException("not a model of " + SLOTS + " features");
            }
            text.setting("preComputed");
            embeddings = new float[wordCount + tagCount + labelCount][];
            for (int i = 0; i < embeddings.length; i++) {
                String word = text.word();
                var ids = i < wordCount ? words : i < wordCount + tagCount ? tags : labels;
                ids.put(word, i);
                if (ids == labels) {
                    labelNames.add(word);
                }
                embeddings[i] = text.numbers(width);
            }
            inner = rows(text, width * SLOTS, hiddenSize);
            bias = text.numbers(hiddenSize);
            outer = rows(text, hiddenSize, labelCount * 2 - 1);
        } catch (IOException e) {
            throw new UncheckedIOException("parser model " + resource, e);
        }
        known = new AtomicReferenceArray<>(embeddings.length * SLOTS);
    }

    private static float[][] rows(ModelText text, int count, int width) throws IOException {
        var rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = text.numbers(width);
        }
        return rows;
    }

    int word(String word) {
        return words.getOrDefault(word, words.get("-UNKNOWN-"));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.get("-UNKNOWN-"));
    }

    int label(String label) {
        return labels.get(label);
    }

    /** The relations that an arc can have, in the order of the transitions; the first is the root's. */
    List<String> relations() {
        return labelNames.stream().filter(label -> !label.equals("-NULL-")).toList();
    }

    /**
     * Scores of all transitions: left arcs by relation, right arcs by relation, shift.
     *
     * @param features ids by slot
     */
    float[] scores(int[] features) {
        var hidden = bias.clone();
        for (int slot = 0; slot < SLOTS; slot += 4) {
            add(
                    hidden,
                    share(features[slot], slot),
                    share(features[slot + 1], slot + 1),
                    share(features[slot + 2], slot + 2),
                    share(features[slot + 3], slot + 3));
        }
        var scores = new float[outer[0].length];
        for (int i = 0; i < hiddenSize; i++) {
            float h = hidden[i];
            add(scores, outer[i], h * h * h);
        }
        return scores;
    }

    /** What one feature adds to the hidden layer. */
    private float[] share(int feature, int slot) {
        int key = feature * SLOTS + slot;
        var share = known.getAcquire(key);
        if (share == null) {
            share = new float[hiddenSize];
            var embedding = embeddings[feature];
            for (int i = 0; i < embedding.length; i++) {
                add(share, inner[slot * embedding.length + i], embedding[i]);
            }
            if (kept.get() < KEPT) {
                kept.incrementAndGet();
                known.setRelease(key, share);
            }
        }
        return share;
    }

    private static void add(float[] sum, float[] vector, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i] * factor;
        }
    }

    /** Four at once, in the order of four single additions: the sums are walked a quarter as often. */
    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (((sum[i] + a[i]) + b[i]) + c[i]) + d[i];
        }
    }
}
