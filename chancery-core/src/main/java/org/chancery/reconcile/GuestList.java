package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who sat at the table by a full list of people, and whether two such lists name one other person of the same state: one of them is wrong. */
final class GuestList {

    private GuestList() {}

    /** The names of a list, sorted; absent where parties other than people are told, or one alone. */
    static Optional<String> of(Mention mention) {
        return isFull(mention)
                ? Optional.of(mention.sides().stream()
                        .map(side -> side.party().name())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** Whether all on one list are on the other but for one, in whose stead the other has somebody else of the same state. */
    static boolean contradict(Mention a, Mention b) {
        if (!isFull(a) || !isFull(b) || a.sides().size() != b.sides().size()) {
            return false;
        }
        var onlyA = missing(a.sides(), b.sides());
        var onlyB = missing(b.sides(), a.sides());
        return onlyA.size() == 1 && onlyB.size() == 1 && onlyA.get(0).sameState(onlyB.get(0));
    }

    private static boolean isFull(Mention mention) {
        return mention.isMeeting()
                && mention.sides().size() > 1
                && mention.sides().stream().allMatch(Side::isPerson);
    }

    private static List<Side> missing(List<Side> people, List<Side> others) {
        return people.stream()
                .filter(side -> others.stream()
                        .noneMatch(other -> side.sameParty(other) || Likeness.canBeOnePerson(side, other)))
                .toList();
    }
}
