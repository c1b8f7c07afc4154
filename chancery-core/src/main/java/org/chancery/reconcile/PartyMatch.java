package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How well the parties of two mentions agree, in thousandths; absent when they cannot be those of one event. Symmetric.
 *
 * <p>The same party counts 1, an office and its possible holder .9, a person and the state or body that the person acts for .5. Two
 * different people of one state, a state too many beside two that are named, and two full lists of people that differ are different events.
 */
final class PartyMatch {

    private static final int SAME = 1000;
    private static final int HOLDER = 900;
    private static final int ACTS_FOR = 500;
    /** A state and its army, police or officials, where the deed counts and not who sat at the table. */
    private static final int DOES_FOR = 800;
    /** Only one of the two mentions has a recipient at all. */
    private static final int UNTOLD = 600;
    /** One mention names the doer alone, the other the target alone. */
    private static final int NOTHING_COMMON = 200;
    /** An act of one party without any recipient: weak ground, there are many such. */
    private static final int ALONE = 750;

    private PartyMatch() {}

    static OptionalInt share(Mention a, Mention b) {
        if (a.told().type().isMutual() || b.told().type().isMutual()) {
            return mutual(a.sides(), b.sides());
        }
        var actors = role(a.actors(), b.actors());
        var recipients = role(a.recipients(), b.recipients());
        if (actors.isApart()
                || recipients.isApart()
                || actors.isVague() && !recipients.isFirm()
                || recipients.isVague() && !actors.isFirm()) {
            return OptionalInt.empty();
        }
        if (a.recipients().isEmpty() && b.recipients().isEmpty()) {
            return OptionalInt.of(actors.share * ALONE / SAME);
        }
        return OptionalInt.of(
                actors.isFirm() || recipients.isFirm() ? (actors.share + recipients.share) / 2 : NOTHING_COMMON);
    }

    /** How those agree who have one role: whether somebody is known to be the same, or only can be. */
    private record Role(int share, boolean told, boolean firm) {

        /** Both mentions tell who, and it is not the same. */
        boolean isApart() {
            return told && share == 0;
        }

        boolean isFirm() {
            return told && firm;
        }

        boolean isVague() {
            return told && !firm;
        }
    }

    private static Role role(List<Side> a, List<Side> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return new Role(UNTOLD, false, false);
        }
        return covering(a, b, DOES_FOR);
    }

    /** Parties that all do the same: who met whom. */
    private static OptionalInt mutual(List<Side> a, List<Side> b) {
        if (isNamed(a) && isNamed(b) && !(isIn(a, b) && isIn(b, a))) {
            return OptionalInt.empty();
        }
        if (hasStateTooMany(a, b) || hasStateTooMany(b, a)) {
            return OptionalInt.empty();
        }
        var all = covering(a, b, ACTS_FOR);
        return all.isFirm() ? OptionalInt.of(all.share) : OptionalInt.empty();
    }

    /** Whether each of these people is one of the others, if by another form of the name. */
    private static boolean isIn(List<Side> people, List<Side> others) {
        return people.stream().allMatch(side -> others.stream()
                .anyMatch(other -> side.sameParty(other) || Likeness.canBeOnePerson(side, other)));
    }

    /** Two or more people and nobody else: a full list. */
    private static boolean isNamed(List<Side> sides) {
        return sides.size() > 1 && sides.stream().allMatch(Side::isPerson);
    }

    /** Whether {@code a} has a state that {@code b}, which names two or more, lacks. */
    private static boolean hasStateTooMany(List<Side> a, List<Side> b) {
        var states = b.stream().map(Side::state).collect(Collectors.toSet());
        return states.size() > 1
                && a.stream()
                        .anyMatch(side -> !states.contains(side.state())
                                && b.stream().noneMatch(other -> isSamePerson(side, other)));
    }

    private static boolean isSamePerson(Side a, Side b) {
        return a.isPerson() && b.isPerson() && Likeness.canBeOnePerson(a, b);
    }

    /** The mean share over the parties of both. */
    private static Role covering(List<Side> a, List<Side> b, int bodies) {
        var leftA = new ArrayList<>(a);
        var leftB = new ArrayList<>(b);
        int matched = 0;
        int parties = 0;
        for (var side : a) {
            var same = leftB.stream().filter(side::sameParty).findFirst();
            if (same.isPresent()) {
                leftA.remove(side);
                leftB.remove(same.get());
                matched += SAME;
                parties++;
            }
        }
        boolean firm = matched > 0;
        if (leftA.stream().anyMatch(x -> leftB.stream().anyMatch(y -> areDifferentPeople(x, y)))) {
            return new Role(0, true, false);
        }
        for (var side : leftA) {
            int share = best(side, b, bodies);
            firm |= share > 0 && share != Likeness.NAMELESS;
            matched += share;
            parties++;
        }
        for (var side : leftB) {
            // a holder met above counts once for both sides
            matched += best(side, a, bodies);
            parties++;
        }
        return new Role(matched / parties, true, firm);
    }

    private static int best(Side side, List<Side> others, int bodies) {
        return others.stream()
                .mapToInt(other -> share(side, other, bodies))
                .max()
                .orElse(0);
    }

    private static int share(Side a, Side b, int bodies) {
        int alike = Likeness.of(a, b);
        if (!a.sameState(b) || alike > 0 || Likeness.areApart(a, b)) {
            return alike;
        }
        if (a.isBody() && b.isBody()) {
            return bodies;
        }
        if (a.level() == Side.Level.OFFICE && b.isPerson() || a.isPerson() && b.level() == Side.Level.OFFICE) {
            return a.party().office().isPresent()
                            && a.party().office().equals(b.party().office())
                    ? HOLDER
                    : ACTS_FOR;
        }
        return a.isBody() || b.isBody() ? ACTS_FOR : 0;
    }

    private static boolean areDifferentPeople(Side a, Side b) {
        if (!a.sameState(b)) {
            return false;
        }
        boolean people = a.isPerson() && b.isPerson() && !Likeness.canBeOnePerson(a, b);
        boolean offices = a.level() == Side.Level.OFFICE && b.level() == Side.Level.OFFICE;
        boolean known = a.party().office().isPresent() && b.party().office().isPresent();
        boolean mixed = !a.isBody()
                && !b.isBody()
                && known
                && !a.party().office().equals(b.party().office());
        return people || offices || mixed;
    }
}
