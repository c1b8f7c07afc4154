package org.chancery.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Folded;

/** The words of a text that say what it is about: those of some length, folded, without common endings. */
final class ContentWords {

    private static final int LEAST = 4;
    private static final List<String> ENDINGS = List.of("ations", "ation", "ings", "ing", "ies", "ed", "es", "s");

    private ContentWords() {}

    static Set<String> of(Collection<String> texts) {
        return without(texts, Set.of());
    }

    /** Without these words, folded and whole. */
    static Set<String> without(Collection<String> texts, Set<String> names) {
        var found = new TreeSet<String>();
        texts.stream()
                .flatMap(text -> Folded.wholeWords(text).stream())
                .filter(word -> word.length() >= LEAST && !names.contains(word))
                .map(ContentWords::stem)
                .forEach(found::add);
        return found;
    }

    /** Cuts common endings, so that "talks" and "talk", "launched" and "launches" are one word. */
    private static String stem(String word) {
        for (String end : ENDINGS) {
            if (word.endsWith(end) && word.length() - end.length() >= LEAST) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
