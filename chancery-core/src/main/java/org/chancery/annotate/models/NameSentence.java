package org.chancery.annotate.models;

import java.util.List;

/**
 * A sentence as the name tagger looks at it.
 *
 * @param words what the model knows of each
 * @param none what stands before the first and behind the last
 * @param texts the words themselves
 * @param tags their parts of speech
 */
record NameSentence(NameWord[] words, NameWord none, List<String> texts, String[] tags) {

    int size() {
        return words.length;
    }

    NameWord word(int at) {
        return has(at) ? words[at] : none;
    }

    String text(int at) {
        return has(at) ? texts.get(at) : "";
    }

    /** Whether a word is tagged as a proper noun and written as a name is. */
    boolean isProperName(int at) {
        return has(at) && tags[at].equals("NNP") && Letters.isNameCase(texts.get(at));
    }

    boolean has(int at) {
        return at >= 0 && at < words.length;
    }
}
