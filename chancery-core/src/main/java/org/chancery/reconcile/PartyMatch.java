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
    /** An act of one party without any recipient: weak ground, there are many such. */
    private static final int ALONE = 750;

    private PartyMatch() {}

    static OptionalInt share(Mention a, Mention b) {
        if (a.told().type().isMutual() && b.told().type().isMutual()) {
            return mutual(a.sides(), b.sides());
        }
        var actors = a.actors().isEmpty() || b.actors().isEmpty()
                ? OptionalInt.of(UNTOLD)
                : covering(a.actors(), b.actors(), DOES_FOR);
        if (actors.isEmpty()) {
            return actors;
        }
        if (a.recipients().isEmpty() && b.recipients().isEmpty()) {
            return OptionalInt.of(actors.getAsInt() * ALONE / SAME);
        }
        var recipients = a.recipients().isEmpty() || b.recipients().isEmpty()
                ? OptionalInt.of(UNTOLD)
                : covering(a.recipients(), b.recipients(), DOES_FOR);
        return recipients.isEmpty() ? recipients : OptionalInt.of((actors.getAsInt() + recipients.getAsInt()) / 2);
    }

    /** Parties that all do the same: who met whom. */
    private static OptionalInt mutual(List<Side> a, List<Side> b) {
        if (isNamed(a) && isNamed(b) && !keys(a).equals(keys(b))) {
            return OptionalInt.empty();
        }
        if (hasStateTooMany(a, b) || hasStateTooMany(b, a)) {
            return OptionalInt.empty();
        }
        return covering(a, b, ACTS_FOR);
    }

    /** Two or more people and nobody else: a full list. */
    private static boolean isNamed(List<Side> sides) {
        return sides.size() > 1 && sides.stream().allMatch(Side::isPerson);
    }

    private static java.util.Set<String> keys(List<Side> sides) {
        return sides.stream().map(Side::key).collect(Collectors.toSet());
    }

    /** Whether {@code a} has a state that {@code b}, which names two or more, lacks. */
    private static boolean hasStateTooMany(List<Side> a, List<Side> b) {
        var states = b.stream().map(Side::state).collect(Collectors.toSet());
        return states.size() > 1 && a.stream().anyMatch(side -> !states.contains(side.state()));
    }

    /** The mean share over the parties of both. */
    private static OptionalInt covering(List<Side> a, List<Side> b, int bodies) {
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
        if (leftA.stream().anyMatch(x -> leftB.stream().anyMatch(y -> areDifferentPeople(x, y)))) {
            return OptionalInt.empty();
        }
        for (var side : leftA) {
            matched += best(side, b, bodies);
            parties++;
        }
        for (var side : leftB) {
            // a holder met above counts once for both sides
            int share = best(side, a, bodies);
            matched += share;
            parties++;
        }
        return matched == 0 ? OptionalInt.empty() : OptionalInt.of(matched / parties);
    }

    private static int best(Side side, List<Side> others, int bodies) {
        return others.stream()
                .mapToInt(other -> share(side, other, bodies))
                .max()
                .orElse(0);
    }

    private static int share(Side a, Side b, int bodies) {
        int alike = a.level() == Side.Level.OTHER && b.level() == Side.Level.OTHER ? GroupMatch.share(a, b) : 0;
        if (!a.sameState(b) || alike > 0) {
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
        boolean people = a.isPerson() && b.isPerson();
        boolean offices = a.level() == Side.Level.OFFICE && b.level() == Side.Level.OFFICE;
        boolean known = a.party().office().isPresent() && b.party().office().isPresent();
        boolean mixed = !a.isBody()
                && !b.isBody()
                && known
                && !a.party().office().equals(b.party().office());
        return people || offices || mixed;
    }
}
