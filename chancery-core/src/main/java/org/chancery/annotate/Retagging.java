package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.chancery.knowledge.Openers;

/** Sets right what the statistical taggers, trained on newswire, make of posts: handles, and sentences without a subject. */
final class Retagging {

    private final Openers openers = Openers.load();

    /** Corrects the labels of one sentence in place. */
    void correct(List<CoreLabel> labels) {
        for (var label : labels) {
            if (label.originalText().length() > 1 && label.originalText().startsWith("@")) {
                label.setTag("NNP");
                label.setLemma(label.originalText());
                label.setNER("O");
            }
        }
        var first = labels.get(0);
        boolean verbFollows = labels.size() > 1 && isNameOrVerb(labels.get(1));
        if (!verbFollows && !first.tag().startsWith("VB")) {
            openers.lemma(first.originalText()).ifPresent(lemma -> {
                first.setTag("VBD");
                first.setLemma(lemma);
                first.setNER("O");
            });
        }
    }

    private static boolean isNameOrVerb(CoreLabel label) {
        return !label.originalText().startsWith("@")
                && (label.tag().startsWith("NNP")
                        || label.tag().startsWith("VB")
                        || label.tag().equals("POS"));
    }
}
