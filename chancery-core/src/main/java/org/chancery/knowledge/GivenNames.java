package org.chancery.knowledge;

import java.util.Locale;
import java.util.Optional;

/** Given names that tell whether "he" or "she" can be meant: {@code knowledge/words/givennames.tsv}. Immutable and thread-safe. */
public final class GivenNames {

    private final WordLists<Kind> names;

    /** What the lists hold. */
    public enum Kind {
        /** Given names of women. */
        WOMAN,
        /** Given names of men. */
        MAN,
        /** Pronouns for a woman. */
        SHE,
        /** Pronouns for a man. */
        HE,
        /** Nouns for a woman who is somebody's relative. */
        KINSWOMAN,
        /** Nouns for a man who is. */
        KINSMAN
    }

    private GivenNames(WordLists<Kind> names) {
        this.names = names;
    }

    /** Reads the file. */
    public static GivenNames load() {
        return new GivenNames(WordLists.read("givennames.tsv", Kind.class));
    }

    /** Whether a pronoun can mean somebody of this full name; so can any where the first name is in neither list. */
    public boolean fits(String pronoun, String name) {
        return sex(name)
                .filter(kind -> names.has(kind == Kind.WOMAN ? Kind.HE : Kind.SHE, pronoun.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    /** Whether a pronoun can mean somebody called this relative of another: "he" no "sister". */
    public boolean fitsRelative(String pronoun, String noun) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        String kin = noun.toLowerCase(Locale.ROOT);
        return !(names.has(Kind.KINSWOMAN, kin) && names.has(Kind.HE, word)
                || names.has(Kind.KINSMAN, kin) && names.has(Kind.SHE, word));
    }

    private Optional<Kind> sex(String name) {
        var words = Folded.nameWords(name);
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (names.has(Kind.WOMAN, words.get(0))) {
            return Optional.of(Kind.WOMAN);
        }
        return names.has(Kind.MAN, words.get(0)) ? Optional.of(Kind.MAN) : Optional.empty();
    }
}
