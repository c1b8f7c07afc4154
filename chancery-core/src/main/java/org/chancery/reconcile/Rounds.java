package org.chancery.reconcile;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;

/** Words by which a clause tells of one meeting of several, by {@code knowledge/rounds.tsv}. Immutable. */
final class Rounds {

    private final Map<String, Integer> words;

    Rounds() {
        words = Table.distinct(Table.read("rounds.tsv", "words", "points"), "words").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> " " + Folded.name(row.text("words")) + " ",
                        row -> Integer.parseInt(row.text("points"))));
    }

    /** What a mention's own words say against its being the meeting that others tell of; 0 where they say nothing. */
    int points(Mention mention) {
        var clause = " " + Folded.name(mention.text(mention.clause())) + " ";
        return words.entrySet().stream()
                .filter(entry -> clause.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }
}
