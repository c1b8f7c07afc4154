package org.chancery.annotate.models;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lookups;

/**
 * The features of CoreNLP's {@code MaxentTagger} of the architecture "left3words" that the model uses, with their weights. What hangs on
 * one word alone is summed once for the word. Templates are numbered as the model numbers them. Thread-safe.
 */
final class TagFeatures {

    /** The number of a template: the model's common ones, then its rare ones. */
    enum Template {
        WORD_BEFORE,
        WORD,
        WORD_BEHIND,
        TWO_TAGS_BEFORE,
        TAG_BEFORE,
        SHAPE_BEFORE,
        SHAPE,
        SHAPE_BEHIND,
        CLUSTER_BEFORE,
        CLUSTER,
        CLUSTER_BEHIND,
        CLUSTERS_AROUND,
        HAS_CAPITAL,
        HAS_DIGIT,
        HAS_HYPHEN,
        HAS_LETTER_DIGIT_HYPHEN,
        IN_FIRMS_NAME,
        IS_CAPITALS,
        HAS_CAPITAL_DIGIT_HYPHEN,
        FIRST_AND_CAPITAL,
        LATER_AND_CAPITAL,
        FIRST_WITH_CAPITAL,
        BEGINNING_1,
        BEGINNING_2,
        BEGINNING_3,
        BEGINNING_4,
        BEGINNING_5,
        BEGINNING_6,
        BEGINNING_7,
        BEGINNING_8,
        BEGINNING_9,
        BEGINNING_10,
        END_1,
        END_2,
        END_3,
        END_4,
        END_5,
        END_6,
        END_7,
        END_8,
        END_9,
        END_10,
        LONG_SHAPE,
        IS_SIGN;

        long key(Piece value) {
            return TagWeights.key(ordinal(), value);
        }

        long key(String value) {
            return key(Piece.of(value));
        }

        long key(boolean value) {
            return key(value ? "1" : "0");
        }
    }

    /** Words remembered, some two kilobytes each. */
    private static final int KEPT = 20_000;

    private static final int LONGEST_END = 10;
    private static final String TOO_SHORT = "######";
    private static final String OUTSIDE = "NA";
    private static final Piece BAR = Piece.of("|");
    private static final int CLUSTERS_AROUND = Template.CLUSTERS_AROUND.ordinal();

    private final String[] tags;
    private final TagWeights weights;
    private final Dictionary dictionary;
    private final WordClusters clusters;
    private final Set<String> firmsEnds;
    private final Lookups<String, TagWord> words = new Lookups<>(KEPT, this::look);
    private final double[][] afterTags;
    /** The exponentials of {@link #afterTags}. */
    private final double[][] factorsAfterTags;
    /** Scores by tag of a word that stands in a firm's name, and of one that does not. */
    private final double[] inFirmsName;

    private final double[] notInFirmsName;

    TagFeatures(ModelReader in) {
        tags = in.strings();
        weights = new TagWeights(in, tags.length);
        dictionary = new Dictionary(in);
        clusters = new WordClusters(in);
        firmsEnds = Set.of(in.strings());
        inFirmsName = weights.sum(Template.IN_FIRMS_NAME.key(true));
        notInFirmsName = weights.sum(Template.IN_FIRMS_NAME.key(false));
        int count = tags.length + 1;
        afterTags = new double[count * count][];
        factorsAfterTags = new double[count * count][];
        for (int second = 0; second < count; second++) {
            for (int first = 0; first < count; first++) {
                afterTags[second * count + first] = weights.sum(
                        Template.TWO_TAGS_BEFORE.key(name(second) + "!" + name(first)),
                        Template.TAG_BEFORE.key(name(first)));
                factorsAfterTags[second * count + first] = Arrays.stream(afterTags[second * count + first])
                        .map(Math::exp)
                        .toArray();
            }
        }
    }

    private String name(int tag) {
        return tag == tags.length ? OUTSIDE : tags[tag];
    }

    String[] tags() {
        return tags;
    }

    /** The number that stands for the tag of what is before the sentence. */
    int outside() {
        return tags.length;
    }

    /** Scores by tag, from the tags of the two words before. */
    double[] after(int second, int first) {
        return afterTags[second * (tags.length + 1) + first];
    }

    /** What the tags of the two words before multiply probabilities by, by tag. */
    double[] factorsAfter(int second, int first) {
        return factorsAfterTags[second * (tags.length + 1) + first];
    }

    /** What stands beyond the ends of a sentence. */
    TagWord none() {
        return word(OUTSIDE);
    }

    TagWord word(String text) {
        return words.of(text);
    }

    private TagWord look(String written) {
        String text = Americanize.americanize(written);
        var word = Piece.of(text);
        var cluster = clusters.of(text);
        var shape = Piece.of(WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2));
        boolean rare = dictionary.isRare(text);
        var here = weights.sum(Template.WORD.key(word));
        var none = new double[0];
        if (rare) {
            addForm(text, shape, cluster, here);
        }
        return new TagWord(
                dictionary.tags(text),
                rare,
                here,
                rare ? first(text) : none,
                rare ? later(text) : none,
                weights.sum(Template.WORD_BEFORE.key(word)),
                weights.sum(Template.WORD_BEHIND.key(word)),
                weights.sum(Template.SHAPE_BEFORE.key(shape), Template.CLUSTER_BEFORE.key(cluster)),
                weights.sum(Template.SHAPE_BEHIND.key(shape), Template.CLUSTER_BEHIND.key(cluster)),
                cluster,
                Letters.startsWithCapital(text),
                firmsEnds.contains(text));
    }

    /** A rare word is judged by its form. */
    private void addForm(String text, Piece shape, Piece cluster, double[] sum) {
        boolean capital = Letters.has(text, Character::isUpperCase);
        boolean digit = Letters.has(text, Character::isDigit);
        boolean letter = Letters.has(text, Character::isLetter);
        boolean hyphen = text.indexOf('-') >= 0;
        add(
                weights.sum(
                        Template.SHAPE.key(shape),
                        Template.CLUSTER.key(cluster),
                        Template.HAS_CAPITAL.key(capital),
                        Template.HAS_DIGIT.key(digit),
                        Template.HAS_HYPHEN.key(hyphen),
                        Template.HAS_LETTER_DIGIT_HYPHEN.key(letter && digit && hyphen),
                        Template.IS_CAPITALS.key(Letters.isCapitals(text)),
                        Template.HAS_CAPITAL_DIGIT_HYPHEN.key(capital && digit && hyphen),
                        Template.LONG_SHAPE.key(
                                WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4)),
                        Template.IS_SIGN.key(!letter && !digit)),
                sum);
        for (int length = 1; length <= LONGEST_END; length++) {
            boolean fits = text.length() >= length;
            weights.add(
                    TagWeights.key(
                            Template.BEGINNING_1.ordinal() + length - 1,
                            fits ? Piece.of(text, 0, length) : Piece.of(TOO_SHORT)),
                    sum);
            weights.add(
                    TagWeights.key(
                            Template.END_1.ordinal() + length - 1,
                            fits ? Piece.of(text, text.length() - length, text.length()) : Piece.of(TOO_SHORT)),
                    sum);
        }
    }

    private double[] first(String text) {
        return weights.sum(
                Template.FIRST_AND_CAPITAL.key(tagInSmallLetters(text)),
                Template.LATER_AND_CAPITAL.key(false),
                Template.FIRST_WITH_CAPITAL.key(Letters.has(text, Character::isUpperCase)));
    }

    private double[] later(String text) {
        return weights.sum(
                Template.FIRST_AND_CAPITAL.key(false),
                Template.LATER_AND_CAPITAL.key(tagInSmallLetters(text)),
                Template.FIRST_WITH_CAPITAL.key(false));
    }

    /** The tag that a capitalised word has when written small. */
    private String tagInSmallLetters(String text) {
        if (!Letters.startsWithCapital(text)) {
            return "0";
        }
        var tag = dictionary.first(text.toLowerCase(Locale.ROOT));
        return tag.isEmpty() ? "0" : tags[tag.getAsInt()];
    }

    /** Scores by tag at one word, from words alone. */
    double[] score(TagWord[] sentence, int at) {
        var none = none();
        var word = sentence[at];
        var before = at == 0 ? none : sentence[at - 1];
        var behind = at + 1 < sentence.length ? sentence[at + 1] : none;
        var sum = word.here().clone();
        add(before.before(), sum);
        add(behind.behind(), sum);
        if (word.rare()) {
            add(at == 0 ? word.first() : word.later(), sum);
            add(before.beforeRare(), sum);
            add(behind.behindRare(), sum);
            weights.add(
                    TagWeights.key(
                            CLUSTERS_AROUND,
                            before.cluster()
                                    .then(BAR)
                                    .then(word.cluster())
                                    .then(BAR)
                                    .then(behind.cluster())),
                    sum);
            add(isInFirmsName(sentence, at) ? inFirmsName : notInFirmsName, sum);
        }
        return sum;
    }

    private static boolean isInFirmsName(TagWord[] sentence, int at) {
        for (int i = at; sentence[at].capital() && i <= Math.min(at + 3, sentence.length - 1); i++) {
            if (sentence[i].firm()) {
                return true;
            }
        }
        return false;
    }

    private static void add(double[] scores, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scores[i];
        }
    }
}
