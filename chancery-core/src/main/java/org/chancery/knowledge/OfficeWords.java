package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The words around a title, {@code office_words.tsv}: what they say of the holder's term, or that they say nothing. Immutable and thread-safe. */
public final class OfficeWords {

    private final Map<Role, Phrases<Role>> forward = new HashMap<>();
    private final Map<Role, Phrases<Role>> backward = new HashMap<>();

    /**
     * Reads the files.
     *
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static OfficeWords load() {
        return new OfficeWords();
    }

    private OfficeWords() {
        for (var role : Role.values()) {
            forward.put(role, new Phrases<>());
            backward.put(role, new Phrases<>());
        }
        for (var row : Table.distinct(Table.read("office_words.tsv", "role", "words"), "role")) {
            var role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT));
            for (var phrase : row.list("words")) {
                var words = Folded.words(phrase);
                forward.get(role).add(words, role);
                backward.get(role).add(reversed(words), role);
            }
        }
    }

    /** The number of words of this role that begin at a word; empty if none. */
    public OptionalInt startingAt(Role role, List<String> words, int from) {
        return length(forward.get(role), words, from);
    }

    /** The number of words of this role that end before a word; empty if none. */
    public OptionalInt endingAt(Role role, List<String> words, int end) {
        int first = Math.max(0, end - 5);
        return length(backward.get(role), reversed(words.subList(first, end)), 0);
    }

    private static OptionalInt length(Phrases<Role> phrases, List<String> words, int from) {
        return phrases.at(words, from)
                .map(found -> OptionalInt.of(found.length()))
                .orElse(OptionalInt.empty());
    }

    private static List<String> reversed(List<String> words) {
        var turned = new java.util.ArrayList<>(words);
        java.util.Collections.reverse(turned);
        return turned;
    }

    /** What words beside a title do. */
    public enum Role {
        FORMER,
        ACTING,
        DESIGNATE,
        /** Says nothing about the term: "new", "top". */
        SKIP,
        /** "counterpart": stands in place of the title. */
        COUNTERPART,
        /** Between title and name: "Dr.", "Sheikh". */
        HONORIFIC,
        /** "his", as in "his UK counterpart". */
        POSSESSIVE,
        /** "succeeded": who comes before it has the office now, who comes after it had it. */
        SUCCESSOR,
        /** "was elected". */
        BECAME,
        /** "resigned as". */
        LEFT,
        /** Capitalised words after a title that begin no person's name: "Assembly". */
        NOTNAME,
        /** "was". */
        PASTBE,
        /** "is". */
        PRESENTBE,
        /** "will be". */
        FUTUREBE
    }
}
