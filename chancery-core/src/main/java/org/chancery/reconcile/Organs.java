package org.chancery.reconcile;

import java.util.List;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;

/** Which organisations of a country act for its state, by {@code knowledge/organs.tsv}. Immutable. */
final class Organs {

    private final List<String> words = Table.read("organs.tsv", "words").stream()
            .map(row -> row.text("words"))
            .map(Folded::name)
            .toList();

    boolean actsForState(String organisation) {
        String name = " " + Folded.name(organisation) + " ";
        return words.stream().anyMatch(word -> name.contains(" " + word + " "));
    }
}
