package org.chancery.annotate.models;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles CoreNLP's model of parts of speech. */
final class TagModelCompiler {

    private final MaxentTagger tagger;
    private final List<String> tags = new ArrayList<>();

    TagModelCompiler(MaxentTagger tagger) {
        this.tagger = tagger;
        for (int i = 0; i < tagger.numTags(); i++) {
            tags.add(tagger.getTag(i));
        }
    }

    void write(ModelWriter out) throws IOException {
        out.strings(tags);
        TagWeights.write(out, rows());
        Object[] rare = Inside.of(Inside.of(tagger, "extractorsRare"), "v");
        writeDictionary(out);
        writeClusters(out, rare);
        for (var extractor : rare) {
            if (extractor.getClass().getSimpleName().equals("CompanyNameDetector")) {
                out.strings(new TreeSet<>(Inside.<Set<String>>of(extractor, "companyNameEnds")));
            }
        }
    }

    private List<TagWeights.Row> rows() throws IOException {
        List<Map<String, int[]>> templates = Inside.of(tagger, "fAssociations");
        if (templates.size() != TagFeatures.Template.values().length) {
            throw new IOException("a model of other features");
        }
        double[] lambda = Inside.of(Inside.of(tagger, "prob"), "lambda");
        var rows = new ArrayList<TagWeights.Row>();
        for (int template = 0; template < templates.size(); template++) {
            for (var entry : new TreeMap<>(templates.get(template)).entrySet()) {
                int[] features = entry.getValue();
                int count = (int)
                        Arrays.stream(features).filter(feature -> feature >= 0).count();
                var row = new TagWeights.Row(
                        TagWeights.key(template, Piece.of(entry.getKey())), new byte[count], new double[count]);
                int at = 0;
                for (int tag = 0; tag < features.length; tag++) {
                    if (features[tag] >= 0) {
                        row.tags()[at] = (byte) tag;
                        row.weights()[at++] = lambda[features[tag]];
                    }
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private void writeDictionary(ModelWriter out) throws IOException {
        Map<String, Object> words = Inside.of(Inside.of(tagger, "dict"), "dict");
        int rare = Inside.<Integer>of(tagger, "rareWordThresh");
        var entries = new ArrayList<Dictionary.Entry>();
        for (var entry : new TreeMap<>(words).entrySet()) {
            Map<String, Integer> counts = Inside.of(entry.getValue(), "map");
            int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
            String first = tags.get(0);
            int most = 0;
            // of tags met equally often, the first in the map's own order, as CoreNLP has it
            for (var count : counts.entrySet()) {
                if (count.getValue() > most) {
                    most = count.getValue();
                    first = count.getKey();
                }
            }
            entries.add(new Dictionary.Entry(
                    Piece.of(entry.getKey()).hash(), bits(counts.keySet()), (byte) tags.indexOf(first), sum < rare));
        }
        Set<String> closed = Inside.of(Inside.of(tagger, "tags"), "closed");
        Dictionary.write(
                out,
                entries,
                bits(tags.stream().filter(tag -> !closed.contains(tag)).toList()));
    }

    /** The tags as bits. Where one of two forms of a verb that are written alike was met, the other is possible. */
    private long bits(Collection<String> allowed) {
        var all = new TreeSet<>(allowed);
        for (var twins : List.of(List.of("VBN", "VBD"), List.of("VB", "VBP"))) {
            if (twins.stream().anyMatch(all::contains)) {
                all.addAll(twins);
            }
        }
        return all.stream().mapToLong(tag -> 1L << tags.indexOf(tag)).sum();
    }

    private static void writeClusters(ModelWriter out, Object[] rare) throws IOException {
        for (var extractor : rare) {
            if (extractor.getClass().getSimpleName().equals("ExtractorDistsim")) {
                Object clusters = Inside.of(extractor, "lexicon");
                if (Inside.<Boolean>of(clusters, "casedDistSim")) {
                    throw new IOException("word classes that heed capitals");
                }
                WordClusters.write(
                        out,
                        Inside.of(clusters, "lexicon"),
                        Inside.of(clusters, "unk"),
                        Inside.<Boolean>of(clusters, "mapdigits")
                                ? WordClusters.Digits.IF_UNKNOWN
                                : WordClusters.Digits.NEVER);
                return;
            }
        }
    }
}
