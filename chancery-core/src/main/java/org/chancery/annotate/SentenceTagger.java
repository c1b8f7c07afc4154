package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.annotate.models.NameTagger;
import org.chancery.annotate.models.PartOfSpeechTagger;
import org.chancery.knowledge.Lookups;

/**
 * The statistical taggers over sentences already split: tags, lemmas, labels of names. A sentence whose words were met lately is not
 * tagged again: the taggers look at one sentence at a time. Thread-safe.
 */
final class SentenceTagger {

    private final PartOfSpeechTagger tags = new PartOfSpeechTagger();
    private final NameTagger names = new NameTagger();
    private final Memo<String, List<Label>> sentences;
    private final Morphology morphology = new Morphology();
    private final Lookups<Tagged, String> lemmas = new Lookups<>(30_000, this::lemma);

    private record Tagged(String text, String tag) {}

    private record Label(String tag, String lemma, String name) {}

    /** @param remembered how many sentences' tags are kept */
    SentenceTagger(int remembered) {
        sentences = new Memo<>(remembered);
    }

    /** Sets tags, lemmas and labels of all tokens. */
    void tag(List<CoreMap> split) {
        for (var sentence : split) {
            var labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            var key = labels.stream().map(CoreLabel::word).collect(Collectors.joining("\n"));
            var known = sentences.get(key);
            if (known.isPresent()) {
                set(labels, known.get());
            } else {
                tagOne(labels);
                sentences.put(
                        key,
                        labels.stream()
                                .map(label -> new Label(label.tag(), label.lemma(), label.ner()))
                                .toList());
            }
        }
    }

    private void tagOne(List<CoreLabel> labels) {
        var words = labels.stream().map(CoreLabel::word).toList();
        var touches = new boolean[labels.size()];
        for (int i = 0; i < touches.length; i++) {
            touches[i] = labels.get(i).after().isEmpty();
        }
        var tagged = tags.tag(words);
        var named = names.tag(words, tagged, touches);
        for (int i = 0; i < tagged.length; i++) {
            labels.get(i).setTag(tagged[i]);
            labels.get(i).setNER(named[i]);
            labels.get(i).setLemma(lemmas.of(new Tagged(words.get(i), tagged[i])));
        }
    }

    /** Its lexer serves one thread at a time. */
    private synchronized String lemma(Tagged word) {
        return morphology.lemma(word.text(), word.tag());
    }

    private static void set(List<CoreLabel> labels, List<Label> known) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(known.get(i).tag());
            labels.get(i).setLemma(known.get(i).lemma());
            labels.get(i).setNER(known.get(i).name());
        }
    }
}
