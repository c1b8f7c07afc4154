package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns for people and bodies that can act, {@code events/agents.tsv}, by sort. Immutable and thread-safe. */
public final class PartyNouns {

    private final Set<String> all = new HashSet<>();
    private final Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);

    /** The sorts that the program asks for. */
    public enum Sort {
        SECURITY,
        REBELS,
        RELATIONAL,
        EXECUTIVE,
        JUSTICE
    }

    /** Reads the file. */
    public PartyNouns() {
        for (var row : Table.distinct(Table.read("events/agents.tsv", "sort", "traits", "nouns"), "sort")) {
            all.addAll(row.list("nouns"));
            for (var sort : Sort.values()) {
                if (row.text("sort").toUpperCase(Locale.ROOT).equals(sort.name())) {
                    sorts.put(sort, Set.copyOf(row.list("nouns")));
                }
            }
        }
        if (sorts.size() < Sort.values().length) {
            throw new IllegalStateException("knowledge/events/agents.tsv lacks one of the sorts "
                    + List.of(Sort.values()).toString().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a noun, by its lemma, names somebody who can act. */
    public boolean names(String lemma) {
        return all.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means another than the one whose it is: "its ally", but not "its minister", who acts for it. */
    public boolean isRelational(String lemma) {
        return isA(lemma, Sort.RELATIONAL) && !isA(lemma, Sort.EXECUTIVE);
    }

    /** Whether a noun, by its lemma, names somebody of a sort. */
    public boolean isA(String lemma, Sort sort) {
        return sorts.getOrDefault(sort, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
