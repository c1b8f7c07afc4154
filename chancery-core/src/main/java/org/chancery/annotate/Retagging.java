package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Openers;
import org.chancery.knowledge.TimeList;
import org.chancery.knowledge.WordLists;

/** Sets right what the statistical taggers, trained on newswire, make of posts: handles, and sentences without a subject, verbs that are nouns too. */
final class Retagging {

    /** How far a conditional clause is looked back over, in tokens. */
    private static final int CLAUSE = 8;

    private final Openers openers = Openers.load();
    private final WordLists<TimeList> lists = WordLists.read("times.tsv", TimeList.class);

    /** Corrects the labels of one sentence in place. */
    void correct(List<CoreLabel> labels) {
        for (var label : labels) {
            if (label.originalText().length() > 1 && label.originalText().startsWith("@")) {
                label.setTag("NNP");
                label.setLemma(label.originalText());
                label.setNER("O");
            }
        }
        for (int i = 1; i < labels.size() - 1; i++) {
            infinitive(labels, i);
            finite(labels, i);
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

    /** "is due to host his guest": a form of verb and noun between "due to" and a noun phrase is the verb. */
    private static void infinitive(List<CoreLabel> labels, int at) {
        boolean due = at > 2
                && labels.get(at).tag().equals("NN")
                && labels.get(at - 1).originalText().equals("to")
                && labels.get(at - 2).originalText().equals("due")
                && labels.subList(Math.max(0, at - 4), at - 2).stream().anyMatch(label -> "be".equals(label.lemma()));
        if (due && labels.get(at + 1).tag().matches("DT|PRP\\$?|NNP")) {
            verb(labels.get(at), "VB");
        }
    }

    /** "If the army strikes, they will answer": the last word of a clause that has no other verb is its verb. */
    private void finite(List<CoreLabel> labels, int at) {
        if (!labels.get(at).tag().equals("NNS")
                || !labels.get(at + 1).tag().equals(",")
                || !labels.get(at - 1).tag().startsWith("NN")) {
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
            String tag = labels.get(i).tag();
            if (tag.startsWith("VB") || tag.equals("MD") || tag.equals(",")) {
                return;
            }
            if (lists.has(TimeList.CONDITION, labels.get(i).originalText().toLowerCase(Locale.ROOT))) {
                verb(labels.get(at), "VBZ");
                return;
            }
        }
    }

    private static void verb(CoreLabel label, String tag) {
        label.setTag(tag);
        label.setLemma(new Morphology().lemma(label.originalText(), tag));
    }

    private static boolean isNameOrVerb(CoreLabel label) {
        return !label.originalText().startsWith("@")
                && (label.tag().startsWith("NNP")
                        || label.tag().startsWith("VB")
                        || label.tag().equals("POS"));
    }
}
