package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * CoreNLP's statistical taggers over sentences already split: tags, lemmas, labels of names. A sentence whose words were met lately
 * is not tagged again: the taggers look at one sentence at a time. Thread-safe.
 */
final class WordTagger {

    private final StanfordCoreNLP taggers;
    private final Memo<String, List<Label>> memo;

    private record Label(String tag, String lemma, String name) {}

    /** @param remembered how many sentences' tags are kept */
    WordTagger(int remembered) {
        var settings = new Properties();
        settings.setProperty("annotators", "pos,lemma,ner");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        // tokens come from elsewhere
        taggers = new StanfordCoreNLP(settings, false);
        memo = new Memo<>(remembered);
    }

    /** Sets tags, lemmas and labels of all tokens. */
    void tag(List<CoreMap> sentences) {
        var unknown = new ArrayList<CoreMap>();
        for (var sentence : sentences) {
            var labels = labels(sentence);
            memo.get(key(labels)).ifPresentOrElse(known -> set(labels, known), () -> unknown.add(sentence));
        }
        if (unknown.isEmpty()) {
            return;
        }
        var document = new Annotation("");
        document.set(CoreAnnotations.SentencesAnnotation.class, unknown);
        document.set(
                CoreAnnotations.TokensAnnotation.class,
                unknown.stream().flatMap(sentence -> labels(sentence).stream()).toList());
        taggers.annotate(document);
        for (var sentence : unknown) {
            var labels = labels(sentence);
            memo.put(
                    key(labels),
                    labels.stream()
                            .map(label -> new Label(label.tag(), label.lemma(), label.ner()))
                            .toList());
        }
    }

    private static List<CoreLabel> labels(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static String key(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::word).collect(Collectors.joining("\n"));
    }

    private static void set(List<CoreLabel> labels, List<Label> known) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(known.get(i).tag());
            labels.get(i).setLemma(known.get(i).lemma());
            labels.get(i).setNER(known.get(i).name());
        }
    }
}
