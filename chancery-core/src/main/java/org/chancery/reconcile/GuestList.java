package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who sat at the table by a full list of people; whether two such lists name one other person of the same state, so that one of them is wrong; and whether
 * one of them but leaves out who came with another of the state.
 */
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

    /** Whether one list has those alone who stand first of each state on the other: a minister, and not the adviser at the minister's side. */
    static boolean leavesOut(Mention a, Mention b) {
        if (!isFull(a) || !isFull(b) || a.sides().size() == b.sides().size()) {
            return false;
        }
        boolean first = a.sides().size() > b.sides().size();
        var all = (first ? a : b).sides();
        var some = (first ? b : a).sides();
        return missing(some, all).isEmpty() && missing(heads(all), some).isEmpty();
    }

    /** Who stands first of each state. */
    private static List<Side> heads(List<Side> people) {
        return people.stream()
                .filter(side -> people.stream()
                        .filter(side::sameState)
                        .findFirst()
                        .orElseThrow()
                        .equals(side))
                .toList();
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
