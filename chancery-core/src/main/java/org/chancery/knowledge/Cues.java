package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of saying, from {@code cues.tsv}. Immutable and thread-safe. */
public final class Cues {

    private final Map<Cue.Kind, Map<String, List<Cue>>> byFirstWord = new HashMap<>();
    private final Set<String> lemmas;
    private final WordLists<QuoteList> lists = WordLists.read("quotations.tsv", QuoteList.class);

    private Cues(List<Cue> cues) {
        var first = new TreeSet<String>();
        for (var cue : cues) {
            byFirstWord
                    .computeIfAbsent(cue.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(cue.words().get(0), word -> new ArrayList<>())
                    .add(cue);
            if (cue.kind() != Cue.Kind.PHRASE) {
                first.add(cue.words().get(0));
            }
        }
        // of "point" and "point out" the longer is tried first
        byFirstWord.values().forEach(words -> words.values()
                .forEach(list ->
                        list.sort(Comparator.comparing((Cue cue) -> -cue.words().size()))));
        this.lemmas = Set.copyOf(first);
    }

    /** @throws IllegalStateException if the file breaks its own rules */
    public static Cues read() {
        var rows = Table.read("cues.tsv", "cue", "kind", "sense", "takes", "addressee");
        var seen = new TreeSet<String>();
        var cues = new ArrayList<Cue>();
        for (var row : rows) {
            if (!seen.add(row.text("kind") + " " + row.text("cue"))) {
                throw row.fault("a second line for " + row.text("cue"));
            }
            cues.add(new Cue(
                    List.of(row.text("cue").split(" ")),
                    Cue.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.text("sense"),
                    Set.copyOf(row.list("takes")),
                    Set.copyOf(row.list("addressee"))));
        }
        return new Cues(cues);
    }

    /** Whether a word in lower case is in a list of small words. */
    public boolean is(QuoteList list, String word) {
        return lists.has(list, word);
    }

    /** Cues of a kind that begin with a lemma, the longest first. */
    public List<Cue> starting(Cue.Kind kind, String lemma) {
        return byFirstWord.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    /**
     * The lemmas of verbs and nouns of saying: a sentence that holds one is worth a parse. For a filter; words in quotation
     * marks and "according to" are found without a parse.
     */
    public Set<String> lemmas() {
        return lemmas;
    }
}
