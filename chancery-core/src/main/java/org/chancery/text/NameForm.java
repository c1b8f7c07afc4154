package org.chancery.text;

import java.util.List;
import java.util.Optional;

/**
 * A person's name made ready to be compared.
 *
 * @param words folded, in the order given name to surname where the name shows it, without honorifics, particles and articles; never empty
 * @param keys of the words: spellings of one word share a key
 * @param joined the key of all words written as one
 * @param whole how many words are more than an initial, particles among them
 * @param listed how many words are spelled as the table of spellings prefers
 * @param hasParticle whether a particle was left out: "bin", "von"
 * @param generation "jr", "ii": what tells a son from his father
 */
public record NameForm(
        List<String> words,
        List<String> keys,
        String joined,
        int whole,
        int listed,
        boolean hasParticle,
        Optional<String> generation) {

    /** Copies the lists. */
    public NameForm {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    /** Whether nothing but one word is left. */
    public boolean isOneWord() {
        return words.size() == 1;
    }

    /** The key of the first word. */
    public String first() {
        return keys.get(0);
    }

    /** The key of the last word. */
    public String last() {
        return keys.get(keys.size() - 1);
    }

    /** The letters of all words, so that "Amir-Abdollahian" and "Amir Abdollahian" are one. */
    public String letters() {
        return String.join("", words);
    }

    /** The keys of all words as one. */
    String allKeys() {
        return String.join("", keys).replace("~", "").replace("=", "");
    }
}
