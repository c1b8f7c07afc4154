package org.chancery.annotate.models;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The network of CoreNLP's transition parser (Chen and Manning 2014): one hidden layer with a cube over the embeddings of words, tags
 * and labels at {@value #PLACES} places around the parser's stack. Thread-safe.
 */
public final class ParserNetwork {

    /** Three words of the stack, three of the buffer, six dependents of each of the two words on top. */
    public static final int PLACES = 18;

    /** The first place that has a label. */
    public static final int FIRST_DEPENDENT = 6;

    private static final String NONE = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";

    private final FeatureTable words;
    private final FeatureTable tags;
    private final String[] labels;
    private final HiddenLayer hidden;
    private final TransitionScores transitions;
    private final int unknownWord;
    private final int unknownTag;
    /** The label of each relation. */
    private final int[] relationLabels;

    /** Loads the model. */
    public ParserNetwork() {
        var in = new ModelReader("parser.bin");
        words = new FeatureTable(in.longs());
        tags = new FeatureTable(in.longs());
        labels = in.strings();
        var embeddings = in.rows(in.integer());
        var inner = in.rows(in.integer());
        transitions = new TransitionScores(in.rows(in.integer()));
        unknownWord = row(words, UNKNOWN);
        unknownTag = row(tags, UNKNOWN);
        int noLabel = Arrays.asList(labels).indexOf(NONE);
        relationLabels = IntStream.range(0, labels.length)
                .filter(label -> label != noLabel)
                .toArray();
        var sizes = new HiddenLayer.Sizes(
                words.size(), tags.size(), labels.length, row(words, NONE), row(tags, NONE), noLabel);
        hidden = new HiddenLayer(sizes, embeddings, inner, in.floats());
    }

    private static int row(FeatureTable table, String name) {
        return table.row(Piece.of(name).hash());
    }

    /** The number of a word. */
    public int word(String word) {
        int row = row(words, word);
        return row < 0 ? unknownWord : row;
    }

    /** The number of a tag. */
    public int tag(String tag) {
        int row = row(tags, tag);
        return row < 0 ? unknownTag : row;
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
     * @param relations by place, by number; looked at from {@link #FIRST_DEPENDENT} on where there is a word
     * @param canShift whether there is a word to shift
     */
    public int best(int[] words, int[] tags, int[] relations, boolean canShift) {
        int[] labels = labels(words, relations);
        return transitions
                .best(hidden.sums(words, tags, labels), HiddenLayer.STEPS, canShift)
                .orElseGet(() -> transitions.best(hidden.exactly(words, tags, labels), canShift));
    }

    /** As {@link #best}, without rounding: what the answers of that are held to. */
    int bestExactly(int[] words, int[] tags, int[] relations, boolean canShift) {
        return transitions.best(hidden.exactly(words, tags, labels(words, relations)), canShift);
    }

    private int[] labels(int[] words, int[] relations) {
        var labels = new int[PLACES];
        for (int place = FIRST_DEPENDENT; place < PLACES; place++) {
            labels[place] = words[place] < 0 ? -1 : relationLabels[relations[place]];
        }
        return labels;
    }
}
