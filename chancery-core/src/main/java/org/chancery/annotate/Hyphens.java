package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.HyphenedVerbs;

/** Joins the parts of a hyphened verb to one token, which the taggers see as its last part: "test-fired" is tagged like "fired". */
final class Hyphens {

    private final HyphenedVerbs verbs = HyphenedVerbs.load();

    /** The labels of a sentence with such verbs joined; the list itself where there are none. */
    List<CoreLabel> joined(List<CoreLabel> labels) {
        var found = new ArrayList<CoreLabel>();
        for (int i = 0; i < labels.size(); i++) {
            if (isVerb(labels, i)) {
                found.add(joined(labels.get(i), labels.get(i + 1), labels.get(i + 2)));
                i += 2;
            } else {
                found.add(labels.get(i));
            }
        }
        return found.size() == labels.size() ? labels : found;
    }

    /** Gives joined verbs the lemma of the whole, once they are tagged. */
    void lemmatize(List<CoreLabel> labels) {
        for (var label : labels) {
            int hyphen = label.originalText().indexOf('-');
            if (hyphen > 0
                    && label.originalText().endsWith(label.word())
                    && hyphen + 1 + label.word().length()
                            == label.originalText().length()) {
                label.setLemma(
                        label.originalText().substring(0, hyphen).toLowerCase(Locale.ROOT) + "-" + label.lemma());
            }
        }
    }

    private boolean isVerb(List<CoreLabel> labels, int at) {
        return at + 2 < labels.size()
                && labels.get(at + 1).word().equals("-")
                && labels.get(at).endPosition() == labels.get(at + 1).beginPosition()
                && labels.get(at + 1).endPosition() == labels.get(at + 2).beginPosition()
                && verbs.has(labels.get(at).word(), labels.get(at + 2).word());
    }

    private static CoreLabel joined(CoreLabel first, CoreLabel hyphen, CoreLabel second) {
        var label = new CoreLabel(second);
        label.setBeginPosition(first.beginPosition());
        label.setOriginalText(first.originalText() + hyphen.originalText() + second.originalText());
        return label;
    }
}
