package org.chancery.annotate.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of a sentence as the model of names was trained on them: what is joined by a hyphen is one word.
 *
 * @param words the words, joined
 * @param wholes the number of the joined word to which each word of the sentence belongs
 */
record HyphenatedWords(List<String> words, int[] wholes) {

    /**
     * @param touches whether each word is followed by the next without a blank
     * @param staysApart whether a word behind a hyphen is not joined
     */
    static HyphenatedWords of(List<String> words, boolean[] touches, Predicate<String> staysApart) {
        var joined = new ArrayList<String>();
        var wholes = new int[words.size()];
        for (int i = 0; i < wholes.length; i++) {
            String word = words.get(i);
            boolean touched = i > 0 && touches[i - 1];
            int last = joined.size() - 1;
            boolean joins = touched
                    && (word.equals("-")
                            ? i + 1 < wholes.length && !staysApart.test(words.get(i + 1))
                            : joined.get(last).endsWith("-") && !staysApart.test(word));
            if (joins) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
            wholes[i] = joined.size() - 1;
        }
        return new HyphenatedWords(joined, wholes);
    }

    /** Of values by word, those of the first word of each joined one. */
    String[] first(String[] values) {
        var firsts = new String[words.size()];
        for (int i = wholes.length - 1; i >= 0; i--) {
            firsts[wholes[i]] = values[i];
        }
        return firsts;
    }

    /** Values by joined word, given to each of its words. */
    String[] spread(String[] values) {
        var spread = new String[wholes.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = values[wholes[i]];
        }
        return spread;
    }
}
