package org.chancery.annotate.models;

import java.util.List;

/**
 * Labels of names by CoreNLP's English model of three classes: a conditional random field over words, their beginnings and ends, shapes
 * and classes in a window of five, and over pairs of labels (Finkel, Grenager and Manning 2005). Thread-safe.
 */
public final class NameTagger {

    private final NameFeatures features = new NameFeatures(new ModelReader("names.bin"));

    /**
     * The label of each word of a sentence: {@code O}, {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}.
     *
     * @param tags their parts of speech
     * @param touches whether each word is followed by the next without a blank
     */
    public String[] tag(List<String> words, String[] tags, boolean[] touches) {
        var whole = HyphenatedWords.of(words, touches, features::staysApart);
        return whole.spread(tagWhole(whole.words(), whole.first(tags)));
    }

    private String[] tagWhole(List<String> words, String[] tags) {
        int size = words.size();
        var sentence = new NameSentence(
                words.stream().map(features::word).toArray(NameWord[]::new), features.none(), words, tags);
        var labels = features.labels();
        int count = labels.length;
        var best = new double[size][count];
        var from = new int[size][count];
        var node = new float[count];
        var edge = new float[count * count];
        for (int i = 0; i < size; i++) {
            features.score(sentence, i, node, edge);
            for (int label = 0; label < count; label++) {
                double most = Double.NEGATIVE_INFINITY;
                // before the sentence stands the label of what is no name
                for (int before = 0; before < (i == 0 ? 1 : count); before++) {
                    double score = (i == 0 ? 0 : best[i - 1][before]) + edge[before * count + label];
                    if (score > most) {
                        most = score;
                        from[i][label] = before;
                    }
                }
                best[i][label] = most + node[label];
            }
        }
        var tagged = new String[size];
        int label = size == 0 ? 0 : most(best[size - 1]);
        for (int i = size - 1; i >= 0; i--) {
            tagged[i] = labels[label];
            label = from[i][label];
        }
        return tagged;
    }

    private static int most(double[] scores) {
        int most = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[most]) {
                most = i;
            }
        }
        return most;
    }
}
