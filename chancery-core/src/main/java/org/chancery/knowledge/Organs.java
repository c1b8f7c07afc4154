package org.chancery.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Which organisations of a country act for its state, and which speak for it: {@code organs.tsv}. Immutable and thread-safe. */
public final class Organs {

    private final List<Organ> organs = Table.read("organs.tsv", "words", "speaks").stream()
            .map(row ->
                    new Organ(Folded.name(row.text("words")), row.find("speaks").isPresent()))
            .toList();

    private record Organ(String words, boolean speaks) {}

    /** Whether an organisation acts for the state that it belongs to: a ministry, an army, a parliament. */
    public boolean actsForState(String organisation) {
        return named(organisation).findAny().isPresent();
    }

    /** Whether what an organisation says is what its state says: a ministry, an embassy. */
    public boolean speaksForState(String organisation) {
        return named(organisation).anyMatch(Organ::speaks);
    }

    private Stream<Organ> named(String organisation) {
        String name = " " + Folded.name(organisation) + " ";
        return organs.stream().filter(organ -> name.contains(" " + organ.words() + " "));
    }
}
