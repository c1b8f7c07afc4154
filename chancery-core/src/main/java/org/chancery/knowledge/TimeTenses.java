package org.chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that say whether a clause looks back or ahead: {@code times/tenses.tsv}. Immutable and thread-safe. */
public final class TimeTenses {

    private static final Set<String> KINDS =
            Set.of("ahead", "ahead of to", "planning", "saying", "putting off", "calling off", "announcing");

    private final Map<String, Set<String>> lemmas;
    private final WordLists<TimeList> lists = WordLists.read("times.tsv", TimeList.class);

    private TimeTenses(Map<String, Set<String>> lemmas) {
        this.lemmas = lemmas;
    }

    /** @throws IllegalStateException naming file and line, for a file that breaks the rules */
    public static TimeTenses read() {
        var lemmas = new HashMap<String, Set<String>>();
        for (var row : Table.read("times/tenses.tsv", "lemma", "kind")) {
            if (!KINDS.contains(row.text("kind"))) {
                throw row.fault("no kind " + row.text("kind"));
            }
            lemmas.computeIfAbsent(row.text("kind"), kind -> new HashSet<>()).add(row.text("lemma"));
        }
        return new TimeTenses(lemmas);
    }

    /** Whether a word in lower case is in a list of small words. */
    public boolean is(TimeList list, String word) {
        return lists.has(list, word);
    }

    /** What follows is still to come. */
    public boolean isAhead(String lemma) {
        return is("ahead", lemma);
    }

    /** What follows it and "to" is still to come. */
    public boolean isAheadOfTo(String lemma) {
        return is("ahead of to", lemma) || isAhead(lemma);
    }

    /** It looks ahead even in its own past tense. */
    public boolean isPlanning(String lemma) {
        return is("planning", lemma);
    }

    /** Its present tense tells of the past. */
    public boolean isSaying(String lemma) {
        return is("saying", lemma);
    }

    /** "Until" after it looks ahead, even in the past. */
    public boolean isPuttingOff(String lemma) {
        return is("putting off", lemma);
    }

    /** What was planned and then not held had been still to come. */
    public boolean isCallingOff(String lemma) {
        return is("calling off", lemma) || is("putting off", lemma);
    }

    /** The days after "from" or "for" behind its object are still to come, even in the past. */
    public boolean isAnnouncing(String lemma) {
        return is("announcing", lemma);
    }

    private boolean is(String kind, String lemma) {
        return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
