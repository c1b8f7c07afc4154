package org.chancery.annotate.models;

import java.util.Arrays;
import java.util.List;

/**
 * Parts of speech by CoreNLP's English model "left3words": a maximum entropy model of a tag given the words around and the two tags before
 * (Toutanova et al. 2003). The likeliest tags of the whole sentence are found exactly. Thread-safe.
 */
public final class PartOfSpeechTagger {

    /** The word that the model expects behind the last. */
    private static final String END = ".$.";

    private final TagFeatures features = new TagFeatures(new ModelReader("parts-of-speech.bin"));

    /** The Penn Treebank tag of each word of a sentence. */
    public String[] tag(List<String> words) {
        int size = words.size();
        var sentence = new TagWord[size + 1];
        for (int i = 0; i < size; i++) {
            sentence[i] = features.word(words.get(i));
        }
        sentence[size] = features.word(END);
        var trellis = new Trellis(sentence);
        int[] best = trellis.best();
        var tagged = new String[size];
        for (int i = 0; i < size; i++) {
            tagged[i] = features.tags()[best[i]];
        }
        return tagged;
    }

    /** The tags that each word can have, and the best way to each pair of neighbours. */
    private final class Trellis {

        private final TagWord[] sentence;
        private final int[][] tags;
        /** By word, then by the tag before and the tag. */
        private final double[][] scores;

        private final int[][] from;

        Trellis(TagWord[] sentence) {
            this.sentence = sentence;
            tags = new int[sentence.length + 2][];
            tags[0] = new int[] {features.outside()};
            tags[1] = tags[0];
            for (int i = 0; i < sentence.length; i++) {
                tags[i + 2] = sentence[i].allowed();
            }
            scores = new double[sentence.length][];
            from = new int[sentence.length][];
            for (int i = 0; i < sentence.length; i++) {
                fill(i);
            }
        }

        private void fill(int at) {
            int[] seconds = tags[at];
            int[] firsts = tags[at + 1];
            int[] here = tags[at + 2];
            scores[at] = new double[firsts.length * here.length];
            from[at] = new int[scores[at].length];
            Arrays.fill(scores[at], Double.NEGATIVE_INFINITY);
            var words = features.score(sentence, at);
            var byWords = new Likelihoods(words);
            for (int second = 0; second < seconds.length; second++) {
                for (int first = 0; first < firsts.length; first++) {
                    double before = at == 0 ? 0 : scores[at - 1][second * firsts.length + first];
                    var after = features.after(seconds[second], firsts[first]);
                    double total = before - byWords.total(features.factorsAfter(seconds[second], firsts[first]));
                    for (int tag = 0; tag < here.length; tag++) {
                        int to = first * here.length + tag;
                        double score = total + (words[here[tag]] + after[here[tag]]);
                        if (score > scores[at][to]) {
                            scores[at][to] = score;
                            from[at][to] = second;
                        }
                    }
                }
            }
        }

        int[] best() {
            int last = sentence.length - 1;
            int most = 0;
            for (int i = 1; i < scores[last].length; i++) {
                if (scores[last][i] > scores[last][most]) {
                    most = i;
                }
            }
            var best = new int[sentence.length];
            int at = most;
            for (int i = last; i >= 0; i--) {
                int here = tags[i + 2].length;
                best[i] = tags[i + 2][at % here];
                int first = at / here;
                at = from[i][at] * tags[i + 1].length + first;
            }
            return best;
        }
    }

    /**
     * What the words alone make of the tags, as factors of their probabilities. With the factors of the tags before, worked out once for all
     * texts, the sum over the tags that makes probabilities of them takes no exponential for each pair of tags.
     */
    private static final class Likelihoods {

        private final double[] factors;
        private final double most;

        Likelihoods(double[] scores) {
            double highest = Double.NEGATIVE_INFINITY;
            for (double score : scores) {
                highest = Math.max(highest, score);
            }
            most = highest;
            factors = new double[scores.length];
            for (int i = 0; i < factors.length; i++) {
                factors[i] = Math.exp(scores[i] - most);
            }
        }

        /** The logarithm of the sum over all tags, by which a tag's score becomes a probability. */
        double total(double[] factorsAfter) {
            double even = 0;
            double odd = 0;
            int i = 0;
            for (; i + 1 < factors.length; i += 2) {
                even += factors[i] * factorsAfter[i];
                odd += factors[i + 1] * factorsAfter[i + 1];
            }
            if (i < factors.length) {
                even += factors[i] * factorsAfter[i];
            }
            return most + Math.log(even + odd);
        }
    }
}
