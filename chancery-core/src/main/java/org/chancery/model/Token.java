package org.chancery.model;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the report's text
 * @param text as written
 * @param lemma its dictionary form, in lower case but for names
 * @param tag part of speech, Penn Treebank: {@code VBD}, {@code NNP}
 */
public record Token(Span span, String text, String lemma, String tag) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
