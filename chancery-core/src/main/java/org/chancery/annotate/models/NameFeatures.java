package org.chancery.annotate.models;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Set;
import org.chancery.knowledge.Lookups;

/**
 * The features of CoreNLP's {@code NERFeatureFactory} that the model uses, with their weights. What hangs on one word alone is summed
 * once for the word. Thread-safe.
 */
final class NameFeatures {

    /** Words remembered, some 700 bytes each. */
    private static final int KEPT = 30_000;

    private static final int WINDOW = 5;
    private static final int LONGEST_END = 6;
    private static final int SHORT_WORD = 3;

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");
    private static final Piece SHAPE_BEFORE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPE_BEHIND = Piece.of("-CNTYPE|C");
    private static final Piece SHAPES = Piece.of("-PCNTYPE|C");
    private static final Piece WORD_BEFORE = Piece.of("-PW_CTYPE|C");
    private static final Piece WORD_BEHIND = Piece.of("-NW_CTYPE|C");
    private static final Piece SECOND_BEFORE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_BEHIND = Piece.of("-NNW_CTYPE|C");
    private static final Piece WORD_PAIR = Piece.of("-PSEQW2|CpC");
    private static final Piece CLUSTER_PAIR = Piece.of("-PSEQpcDS|CpC");
    private static final Piece SHAPE_PAIR = Piece.of("-TYPES|CpC");

    private final String[] labels;
    private final Weights nodes;
    private final Weights edges;
    private final Set<String> lowerCase;
    private final WordClusters clusters;
    private final Set<String> apart;
    private final NameWord none;
    private final Lookups<String, NameWord> words = new Lookups<>(KEPT, this::look);

    NameFeatures(ModelReader in) {
        labels = in.strings();
        nodes = new Weights(in, labels.length);
        edges = new Weights(in, labels.length * labels.length);
        lowerCase = Set.of(in.strings());
        clusters = new WordClusters(in);
        apart = Set.of(in.strings());
        // beyond the ends there is no word, shape or class; some features write that as "null"
        none = word("", Piece.EMPTY, Piece.EMPTY, Piece.of("null"), Piece.of("null"));
    }

    /** The labels; the first is that of what is no name. */
    String[] labels() {
        return labels;
    }

    /** Whether a word behind a hyphen stays a word of its own: "London-based". */
    boolean staysApart(String word) {
        return apart.contains(word);
    }

    /** What stands beyond the ends of a sentence. */
    NameWord none() {
        return none;
    }

    NameWord word(String text) {
        return words.of(text);
    }

    private NameWord look(String text) {
        String american = Americanize.americanize(text);
        var shape =
                Piece.of(WordShapeClassifier.wordShape(american, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCase));
        var cluster = clusters.of(american);
        return word(american, shape, cluster, cluster, shape);
    }

    private NameWord word(String text, Piece shape, Piece cluster, Piece written, Piece writtenShape) {
        var word = Piece.of(text);
        return new NameWord(
                word,
                shape,
                cluster,
                text.length(),
                here(text, shape, written),
                nodes.sum(key(word, "-PW|C"), key(written, "-PDISTSIM|C"), key(shape, "-PTYPE|C")),
                nodes.sum(key(word, "-NW|C"), key(written, "-NDISTSIM|C"), key(shape, "-NTYPE|C")),
                nodes.sum(key(word, "-DISJP|C")),
                nodes.sum(key(word, "-DISJN|C")),
                edges.sum(
                        key(Piece.EMPTY, "PSEQ|CpC"),
                        key(word, "-PSEQW|CpC"),
                        key(shape, "-PSEQcS|CpC"),
                        key(cluster, "-PSEQcDS|CpC"),
                        key(shape, "-TPS2|CpC")),
                edges.sum(key(word, "-PSEQpW|CpC"), key(shape, "-PSEQpS|CpC"), key(cluster, "-PSEQpDS|CpC")),
                edges.sum(key(writtenShape, "-TNS1|CpC")));
    }

    /** The word, its shape and class, and its beginnings and ends. */
    private float[] here(String text, Piece shape, Piece cluster) {
        var sum = nodes.sum(
                key(Piece.EMPTY, "###|C"),
                key(Piece.of(text), "-WORD|C"),
                key(cluster, "-DISTSIM|C"),
                key(shape, "-TYPE|C"));
        String marked = "#<" + text + ">#";
        int end = marked.length() - 1;
        var close = Piece.of("#|C");
        for (int length = 2; length <= Math.min(LONGEST_END, end - 1); length++) {
            nodes.add(Piece.of(marked, 0, 1 + length).key(close), sum);
            if (length < end - 1) {
                nodes.add(
                        Piece.of("#").then(Piece.of(marked, end - length, end)).key(close), sum);
            }
        }
        return sum;
    }

    private static long key(Piece value, String template) {
        return value.key(Piece.of(template));
    }

    /**
     * The weights at one word.
     *
     * @param node set to those of its label
     * @param edge set to those of the label before and its label
     */
    void score(NameSentence sentence, int at, float[] node, float[] edge) {
        var word = sentence.word(at);
        var before = sentence.word(at - 1);
        var behind = sentence.word(at + 1);
        System.arraycopy(word.here(), 0, node, 0, node.length);
        add(before.before(), node);
        add(behind.behind(), node);
        var shaped = DOTS.then(word.shape());
        nodes.add(before.text().then(shaped).key(WORD_BEFORE), node);
        nodes.add(word.shape().then(DOTS).then(behind.text()).key(WORD_BEHIND), node);
        nodes.add(before.shape().then(shaped).key(SHAPE_BEFORE), node);
        var shapedBehind = word.shape().then(DOTS).then(behind.shape());
        nodes.add(shapedBehind.key(SHAPE_BEHIND), node);
        nodes.add(before.shape().then(DOTS).then(shapedBehind).key(SHAPES), node);
        if (before.length() <= SHORT_WORD) {
            nodes.add(sentence.word(at - 2).text().then(shaped).key(SECOND_BEFORE), node);
        }
        if (behind.length() <= SHORT_WORD) {
            nodes.add(sentence.word(at + 2).text().then(shaped).key(SECOND_BEHIND), node);
        }
        addAround(sentence, at, node);
        for (String pattern : Occurrences.at(sentence, at)) {
            nodes.add(key(Piece.of(pattern), "|C"), node);
        }
        System.arraycopy(word.pairHere(), 0, edge, 0, edge.length);
        add(before.pairBefore(), edge);
        add(behind.pairBehind(), edge);
        edges.add(before.text().then(DASH).then(word.text()).key(WORD_PAIR), edge);
        edges.add(before.cluster().then(DASH).then(word.cluster()).key(CLUSTER_PAIR), edge);
        edges.add(before.shape().then(DASH).then(word.shape()).key(SHAPE_PAIR), edge);
    }

    /** The words of the window, each kind once. */
    private static void addAround(NameSentence sentence, int at, float[] node) {
        for (int i = 1; i <= WINDOW; i++) {
            if (isNew(sentence, at, -i)) {
                add(sentence.word(at - i).ahead(), node);
            }
            if (isNew(sentence, at, i)) {
                add(sentence.word(at + i).after(), node);
            }
        }
    }

    private static boolean isNew(NameSentence sentence, int at, int offset) {
        var word = sentence.word(at + offset);
        for (int i = offset > 0 ? 1 : -1; i != offset; i += offset > 0 ? 1 : -1) {
            if (sentence.word(at + i).text().equals(word.text())) {
                return false;
            }
        }
        return true;
    }

    private static void add(float[] weights, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }
}
