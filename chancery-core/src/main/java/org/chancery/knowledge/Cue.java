package org.chancery.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A word or phrase of saying, a line of {@code cues.tsv}.
 *
 * @param words lemmas, in lower case: one, or a verb and its particle, or a phrase
 * @param sense what kind of saying it is: {@code say}, {@code deny}, {@code urge}
 * @param takes how the words said may follow: {@code quote}, {@code clause}, {@code infinitive}, {@code object}, or a preposition
 * @param addressee where the hearers stand: {@code object}, or a preposition
 */
public record Cue(List<String> words, Kind kind, String sense, Set<String> takes, Set<String> addressee) {

    /** Parts of speech that name a saying. */
    public enum Kind {
        VERB,
        NOUN,
        PHRASE
    }

    /** Copies the collections. */
    public Cue {
        words = List.copyOf(words);
        takes = Set.copyOf(takes);
        addressee = Set.copyOf(addressee);
    }

    /** The cue as one string: {@code point out}. */
    public String lemma() {
        return String.join(" ", words);
    }

    public boolean takes(String what) {
        return takes.contains(what);
    }
}
