package org.chancery.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * Acts of one type, of the same parties and days, that are two all the same: what is done and what is yet to be done in one sentence, two things that one
 * report has somebody agree to, what two say together and what one says to the other, and a journey for some other day beside the one called off.
 * Immutable.
 */
final class UnlikeDeeds {

    private final Rounds rounds = new Rounds();

    /** Symmetric. */
    boolean areApart(Mention a, Mention b) {
        return isAnotherPlan(a, b)
                || isAnotherPlan(b, a)
                || isJointBeside(a, b)
                || isJointBeside(b, a)
                || a.sameReport(b) && (isYetToBeDone(a, b) || isAgreedBesides(a, b));
    }

    /** "signed a pact under which Chad will support Mali". */
    private static boolean isYetToBeDone(Mention a, Mention b) {
        return Family.of(a.told().type()) != Family.TALKS
                && a.clause().overlaps(b.clause())
                && a.isAhead() != b.isAhead();
    }

    /** "agreed to reopen the border. They also agreed to share water": nothing of what they agree to is in both. */
    private static boolean isAgreedBesides(Mention a, Mention b) {
        if (a.told().type() != EventType.AGREE || b.told().type() != EventType.AGREE) {
            return false;
        }
        var one = matter(a);
        var other = matter(b);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> matter(Mention mention) {
        return Resemblance.without(
                mention, Resemblance.setting(mention), Stream.of(mention.told().trigger()));
    }

    /** "Moe and Berg called for calm. Moe told Berg to end the blockade": whoever is spoken to in the one speaks in the other. */
    private static boolean isJointBeside(Mention joint, Mention single) {
        return Family.of(joint.told().type()).isSpeech()
                && joint.actors().size() > single.actors().size()
                && hasSome(joint.actors(), single.actors())
                && hasSome(joint.actors(), single.recipients());
    }

    private static boolean hasSome(List<Side> sides, List<Side> others) {
        return sides.stream().anyMatch(side -> others.stream().anyMatch(side::sameParty));
    }

    /** "put off his visit. He would come when conditions allowed": no plan of the day that was called off. */
    private boolean isAnotherPlan(Mention plan, Mention end) {
        return plan.sameReport(end)
                && plan.told().status() == Status.PLANNED
                && end.told().status() == Status.CANCELLED
                && plan.window().filter(Window::told).isEmpty()
                && rounds.points(plan) < 0;
    }
}
