package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EventType;

/**
 * "A met with B and C" may tell of one meeting of three or of two meetings of A. It is read as two where each of the two is told by itself
 * too, of the same days; else it stays one. "A, B and C met" always is one.
 */
final class Distribution {

    private static final int LEAST_SIDES = 2;

    private Distribution() {}

    /** The meetings that a mention can be read as, besides the one; none where it can only be one. */
    static List<Mention> parts(Mention mention) {
        if (mention.told().type() != EventType.CONSULT || mention.isVisit()) {
            return List.of();
        }
        int trigger = mention.told().trigger().start();
        var sides = mention.sides();
        var before =
                sides.stream().filter(side -> side.span().start() < trigger).toList();
        var after = sides.stream().filter(side -> side.span().start() > trigger).toList();
        if (before.size() != 1 || after.size() < LEAST_SIDES) {
            return List.of();
        }
        return after.stream().map(side -> part(mention, before.get(0), side)).toList();
    }

    private static Mention part(Mention whole, Side one, Side other) {
        return new Mention(
                whole.coded(),
                whole.told(),
                whole.index(),
                other.key(),
                List.of(one, other),
                List.of(),
                whole.post(),
                whole.window(),
                whole.words());
    }

    /** Decides for each mention of a component that can be read as several, and leaves out the reading that was not taken. */
    static List<Mention> decide(List<Mention> component, Scores scores) {
        var left = new ArrayList<>(component);
        for (var whole : component) {
            var parts = component.stream()
                    .filter(m -> !m.part().isEmpty() && m.index() == whole.index() && m.sameReport(whole))
                    .toList();
            if (whole.part().isEmpty() && !parts.isEmpty()) {
                left.removeAll(areSeveral(whole, parts, component, scores) ? List.of(whole) : parts);
            }
        }
        return left;
    }

    private static boolean areSeveral(Mention whole, List<Mention> parts, List<Mention> component, Scores scores) {
        int asOne = best(whole, component, scores);
        return parts.stream().allMatch(part -> best(part, component, scores) >= Math.max(asOne, scores.link()));
    }

    private static int best(Mention mention, List<Mention> component, Scores scores) {
        return component.stream()
                .filter(other -> isPlain(other, component) && states(other) == states(mention))
                .flatMap(other -> Stream.of(scores.points(mention, other)))
                .filter(java.util.OptionalInt::isPresent)
                .mapToInt(java.util.OptionalInt::getAsInt)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /** Whether a mention can be read in one way alone. */
    private static boolean isPlain(Mention mention, List<Mention> component) {
        return mention.part().isEmpty()
                && component.stream()
                        .noneMatch(m -> !m.part().isEmpty() && m.index() == mention.index() && m.sameReport(mention));
    }

    private static long states(Mention mention) {
        return mention.sides().stream().map(Side::state).distinct().count();
    }
}
