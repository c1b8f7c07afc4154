package org.chancery.annotate.models;

import java.util.OptionalInt;

/**
 * The outer layer of the parser's network: which transition has the highest score. Hidden units that add next to nothing are left out
 * until the two best are too close to be told apart without them. Immutable, thread-safe.
 */
final class TransitionScores {

    /** Units below it are left out at first: most of them, and a thirtieth of the sum. */
    private static final double LITTLE = 0.1;

    /** Twice what leaving them out was ever seen to move the distance of two scores by, in 375,000 decisions over news. */
    private static final float MOVED_BY_LITTLE = 2.4f;

    /** Ten times what sums in steps were ever seen to move the distance of two scores by. */
    private static final float MOVED_BY_STEPS = 0.03f;

    /** By hidden unit, then by transition. */
    private final float[][] rows;

    private final int arcs;

    TransitionScores(float[][] rows) {
        this.rows = rows;
        arcs = (rows[0].length - 1) / 2;
    }

    /**
     * The best transition that is allowed: no arc of the root, which is the first of the left and of the right ones. Empty where two are
     * so close that sums in steps do not tell.
     *
     * @param sums what each unit of the hidden layer takes to the third power, in steps
     * @param steps how many steps are one
     */
    OptionalInt best(short[] sums, int steps, boolean canShift) {
        int cut = (int) Math.ceil(Math.cbrt(LITTLE) * steps);
        var chosen = new int[sums.length];
        var scores = new float[rows[0].length];
        add(chosen, choose(sums, cut, 0, chosen), sums, steps, scores);
        var best = new Best(scores, canShift);
        if (best.ahead() < MOVED_BY_LITTLE) {
            add(chosen, choose(sums, cut, 1, chosen), sums, steps, scores);
            best = new Best(scores, canShift);
        }
        return best.ahead() < MOVED_BY_STEPS ? OptionalInt.empty() : OptionalInt.of(best.transition);
    }

    /**
     * The units from a size on, or those below it.
     *
     * @param little 1 for those below
     * @return how many
     */
    private static int choose(short[] sums, int cut, int little, int[] chosen) {
        int count = 0;
        for (int unit = 0; unit < sums.length; unit++) {
            // it is written in any case and kept if chosen: a branch that cannot be foretold would cost more
            chosen[count] = unit;
            count += Math.abs(sums[unit]) - cut >>> 31 ^ 1 - little;
        }
        return count;
    }

    /** The best transition that is allowed, from sums that are not rounded. */
    int best(float[] sums, boolean canShift) {
        var scores = new float[rows[0].length];
        for (int unit = 0; unit < sums.length; unit++) {
            Sums.add(scores, rows[unit], sums[unit] * sums[unit] * sums[unit]);
        }
        return new Best(scores, canShift).transition;
    }

    /** The allowed transition of the highest score, and how far it is ahead of the next. */
    private final class Best {

        private int transition = 1;
        private float first = Float.NEGATIVE_INFINITY;
        private float second = Float.NEGATIVE_INFINITY;

        Best(float[] scores, boolean canShift) {
            look(scores, 1, arcs);
            look(scores, arcs + 1, canShift ? 2 * arcs + 1 : 2 * arcs);
        }

        private void look(float[] scores, int from, int to) {
            for (int i = from; i < to; i++) {
                if (scores[i] > first) {
                    second = first;
                    first = scores[i];
                    transition = i;
                } else if (scores[i] > second) {
                    second = scores[i];
                }
            }
        }

        float ahead() {
            return first - second;
        }
    }

    /** Adds what some units say; four at once, so that the scores are walked a quarter as often: loops over more are not vectorised. */
    private void add(int[] chosen, int count, short[] sums, int steps, float[] scores) {
        var cubes = new float[count];
        float step = 1f / steps;
        for (int i = 0; i < count; i++) {
            float sum = sums[chosen[i]] * step;
            cubes[i] = sum * sum * sum;
        }
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            Sums.add(
                    scores,
                    rows[chosen[i]],
                    rows[chosen[i + 1]],
                    rows[chosen[i + 2]],
                    rows[chosen[i + 3]],
                    cubes[i],
                    cubes[i + 1],
                    cubes[i + 2],
                    cubes[i + 3]);
        }
        for (; i < count; i++) {
            Sums.add(scores, rows[chosen[i]], cubes[i]);
        }
    }
}
