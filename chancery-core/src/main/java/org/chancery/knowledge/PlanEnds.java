package org.chancery.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of a clause say became of a plan: {@code planends.tsv}. Immutable and thread-safe. */
public final class PlanEnds {

    private final Set<String> putOff;
    private final Set<String> moved;

    private PlanEnds(Set<String> putOff, Set<String> moved) {
        this.putOff = putOff;
        this.moved = moved;
    }

    /** Reads the file. */
    public static PlanEnds load() {
        var rows = Table.distinct(Table.read("planends.tsv", "words", "end"), "words").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("end"),
                        Collectors.mapping(row -> " " + row.text("words") + " ", Collectors.toUnmodifiableSet())));
        return new PlanEnds(rows.getOrDefault("put-off", Set.of()), rows.getOrDefault("moved", Set.of()));
    }

    /** Whether a clause that takes a plan back leaves room for another day. */
    public boolean isPutOff(String clause) {
        return has(putOff.stream(), clause);
    }

    /** Whether a clause that tells of a plan gives it another day than it had. */
    public boolean isMoved(String clause) {
        return has(Stream.concat(putOff.stream(), moved.stream()), clause);
    }

    private static boolean has(Stream<String> words, String clause) {
        var folded = " " + Folded.name(clause) + " ";
        return words.anyMatch(folded::contains);
    }
}
