package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;
import org.chancery.model.EventType;

/**
 * "A met with B and C" tells of one meeting, unless the clause says that A met them separately or the meeting of two is told by
 * itself and that of the three is not. "A, B and C met" always is one. Immutable.
 */
final class Distribution {

    /** Days within which a told meeting counts as that of the clause; news without a date is within. */
    private static final int FEW = 15;

    private final Set<String> together = new HashSet<>();
    private final Set<String> apart = new HashSet<>();

    Distribution() {
        for (var row : Table.read("together.tsv", "words", "how")) {
            var how =
                    switch (row.text("how")) {
                        case "together" -> together;
                        case "apart" -> apart;
                        default -> throw row.fault("how is together or apart");
                    };
            how.add(row.text("words"));
        }
    }

    /** The meetings that a mention can be read as, besides the one; none where it can only be one. */
    List<Mention> parts(Mention mention) {
        if (mention.told().type() != EventType.CONSULT
                || mention.isVisit()
                || mention.actors().isEmpty()) {
            return List.of();
        }
        var others = mention.recipients();
        boolean states = states(others) > 1;
        boolean people = others.size() > 1 && others.stream().allMatch(Side::isPerson);
        boolean oneHost =
                states(mention.actors()) == 1 && (states || mention.actors().size() == 1);
        if (!(states || people) || !oneHost || says(mention, together)) {
            return List.of();
        }
        return others.stream()
                .filter(side -> !isCovered(side, others))
                .map(side -> part(mention, side))
                .toList();
    }

    private static boolean says(Mention mention, Set<String> some) {
        String said = " " + Folded.name(mention.text(mention.clause())) + " ";
        return some.stream().anyMatch(words -> said.contains(" " + words + " "));
    }

    /** Whether a state is named beside its own minister. */
    private static boolean isCovered(Side side, List<Side> others) {
        return side.isBody() && others.stream().anyMatch(other -> !other.isBody() && other.sameState(side));
    }

    private static Mention part(Mention whole, Side other) {
        return new Mention(
                whole.coded(),
                whole.told(),
                whole.index(),
                other.key(),
                whole.actors(),
                List.of(other),
                whole.post(),
                whole.window(),
                whole.dayWords(),
                whole.once(),
                whole.words());
    }

    /** Decides for each mention of a component that can be read as several, and leaves out the reading that was not taken. */
    List<Mention> decide(List<Mention> component, Scores scores) {
        var several = component.stream()
                .filter(m -> !m.part().isEmpty())
                .collect(Collectors.groupingBy(Distribution::clause));
        if (several.isEmpty()) {
            return component;
        }
        var plain =
                component.stream().filter(m -> !several.containsKey(clause(m))).toList();
        var left = new HashSet<>(plain);
        for (var whole : component) {
            if (whole.part().isEmpty() && several.containsKey(clause(whole))) {
                var parts = several.get(clause(whole));
                left.addAll(isOne(whole, parts, plain, scores) ? List.of(whole) : parts);
            }
        }
        return new ArrayList<>(component.stream().filter(left::contains).toList());
    }

    private static String clause(Mention mention) {
        return mention.reportId() + " " + mention.index();
    }

    /**
     * Whether it is one meeting: the clause has all of them and none of the two-sided meetings is told by itself, or a meeting of all is told of about the
     * day; one remembered as of some month or year is no ground, people meet more than once in a month.
     */
    private boolean isOne(Mention whole, List<Mention> parts, List<Mention> plain, Scores scores) {
        int asOne = best(
                whole,
                plain.stream()
                        .filter(m -> m.window().map(w -> w.days() <= FEW).orElse(false))
                        .toList(),
                scores);
        var asParts = parts.stream().mapToInt(part -> best(part, plain, scores)).summaryStatistics();
        return asOne >= scores.link()
                ? asParts.getMin() < Math.max(scores.link(), asOne)
                : asParts.getMax() < scores.link() && !says(whole, apart);
    }

    /** The strongest agreement with a mention that can only be read in one way and has as many sides. */
    private static int best(Mention mention, List<Mention> plain, Scores scores) {
        return plain.stream()
                .filter(other -> states(other.sides()) == states(mention.sides()))
                .mapToInt(other -> scores.points(mention, other).orElse(Integer.MIN_VALUE))
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private static long states(List<Side> sides) {
        return sides.stream().map(Side::state).distinct().count();
    }
}
