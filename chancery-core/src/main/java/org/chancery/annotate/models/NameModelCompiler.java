package org.chancery.annotate.models;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compiles CoreNLP's model of names. */
final class NameModelCompiler {

    private final CRFClassifier<CoreLabel> classifier;

    NameModelCompiler(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    void write(ModelWriter out) throws IOException {
        var labels = new ArrayList<String>();
        classifier.classIndex.forEach(labels::add);
        if (!labels.get(0).equals("O")) {
            throw new IOException("the first label is not that of what is no name");
        }
        out.strings(labels);
        writeFeatures(out, "|C", 0, labels.size());
        writeFeatures(out, "|CpC", 1, labels.size());
        out.strings(new TreeSet<String>(classifier.getKnownLCWords()));
        var factories = Inside.<List<Object>>of(classifier, "featureFactories");
        Map<String, String> lexicon = Inside.of(factories.get(0), "lexicon");
        WordClusters.write(out, lexicon, classifier.flags.unknownWordDistSimClass, WordClusters.Digits.ALWAYS);
        out.strings(
                new TreeSet<>(Inside.<Set<String>>of(NERCombinerAnnotator.class, "nerSpecificTokenizationExceptions")));
    }

    /** The features of one label, or of two in a row, with their weights by label, or by the label before and the label. */
    private void writeFeatures(ModelWriter out, String end, int before, int labels) throws IOException {
        Index<String> features = Inside.of(classifier, "featureIndex");
        float[][] weights = Inside.of(classifier, "weights");
        List<Index<CRFLabel>> order = Inside.of(classifier, "labelIndices");
        var keys = new ArrayList<Long>();
        var rows = new ArrayList<float[]>();
        for (int feature = 0; feature < features.size(); feature++) {
            if (!features.get(feature).endsWith(end)) {
                continue;
            }
            var row = new float[order.get(before).size()];
            for (int i = 0; i < row.length; i++) {
                int at = 0;
                for (int label : order.get(before).get(i).getLabel()) {
                    at = at * labels + label;
                }
                row[at] = weights[feature][i];
            }
            keys.add(Piece.of(features.get(feature)).hash());
            rows.add(row);
        }
        int width = order.get(before).size();
        var flat = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * width, width);
        }
        Weights.write(out, keys.stream().mapToLong(Long::longValue).toArray(), flat);
    }
}
