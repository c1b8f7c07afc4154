package org.chancery.annotate.models;

/**
 * The outer layer of the parser's network: which transition has the highest score. Hidden units that add next to nothing are left out
 * until the two best are too close to be told apart without them. Immutable, thread-safe.
 */
final class TransitionScores {

    /** Units below it are left out at first: most of them, and a thirtieth of the sum. */
    private static final float LITTLE = 0.1f;

    /** By hidden unit, then by transition. */
    private final float[][] rows;
    /** The most that a unit can add to a score, for each unit of its own value. */
    private final float[] largest;

    private final int arcs;

    TransitionScores(float[][] rows) {
        this.rows = rows;
        arcs = (rows[0].length - 1) / 2;
        largest = new float[rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            for (float weight : rows[unit]) {
                largest[unit] = Math.max(largest[unit], Math.abs(weight));
            }
        }
    }

    /**
     * The best transition that is allowed: no arc of the root, which is the first of the left and of the right ones.
     *
     * @param units values of the hidden layer
     */
    int best(float[] units, boolean canShift) {
        var much = new int[units.length];
        int muchCount = 0;
        var little = new int[units.length];
        int littleCount = 0;
        for (int unit = 0; unit < units.length; unit++) {
            // both are written and one is kept: a branch that cannot be foretold would cost more
            int isMuch = Math.abs(units[unit]) >= LITTLE ? 1 : 0;
            much[muchCount] = unit;
            little[littleCount] = unit;
            muchCount += isMuch;
            littleCount += 1 - isMuch;
        }
        var scores = new float[rows[0].length];
        add(much, muchCount, units, scores);
        int best = most(scores, canShift);
        if (isClose(scores, best, canShift, 2 * most(little, littleCount, units))) {
            add(little, littleCount, units, scores);
            best = most(scores, canShift);
        }
        return best;
    }

    private int most(float[] scores, boolean canShift) {
        int best = 1;
        for (int i = 2; i < scores.length; i++) {
            if (scores[i] > scores[best] && isAllowed(i, canShift)) {
                best = i;
            }
        }
        return best;
    }

    /** The most that some units can change a score by. */
    private float most(int[] chosen, int count, float[] units) {
        float most = 0;
        for (int i = 0; i < count; i++) {
            most += Math.abs(units[chosen[i]]) * largest[chosen[i]];
        }
        return most;
    }

    private boolean isClose(float[] scores, int best, boolean canShift, float distance) {
        for (int i = 0; i < scores.length; i++) {
            if (i != best && scores[i] > scores[best] - distance && isAllowed(i, canShift)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllowed(int transition, boolean canShift) {
        return transition == 2 * arcs ? canShift : transition % arcs != 0;
    }

    /** Adds what some units say; four at once, so that the scores are walked a quarter as often. */
    private void add(int[] chosen, int count, float[] units, float[] scores) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            add(
                    scores,
                    rows[chosen[i]],
                    rows[chosen[i + 1]],
                    rows[chosen[i + 2]],
                    rows[chosen[i + 3]],
                    units[chosen[i]],
                    units[chosen[i + 1]],
                    units[chosen[i + 2]],
                    units[chosen[i + 3]]);
        }
        for (; i < count; i++) {
            add(scores, rows[chosen[i]], units[chosen[i]]);
        }
    }

    private static void add(
            float[] scores, float[] a, float[] b, float[] c, float[] d, float ofA, float ofB, float ofC, float ofD) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += a[i] * ofA + b[i] * ofB + c[i] * ofC + d[i] * ofD;
        }
    }

    private static void add(float[] scores, float[] row, float factor) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += row[i] * factor;
        }
    }
}
