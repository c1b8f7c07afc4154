package org.chancery.reconcile;

import java.util.OptionalInt;
import org.chancery.model.Status;
import org.chancery.reconcile.Resemblance.Contradiction;

/** How well the days of two mentions agree, in thousandths; absent when they cannot be those of one event. Symmetric. */
final class DateMatch {

    private static final int FULL = 1000;
    /** The same report, or the same weekday in reports that have no day. */
    private static final int LIKELY = 700;

    private static final int OTHER_DAY = 500;
    private static final int OTHER_DAYS = 400;
    /** How far apart two days can be that reports of one meeting give. */
    private static final int MOST_APART = 2;

    private static final int MOVED = 350;
    private static final int BESIDE = 400;
    /** Neither report has a day: nothing speaks against it. */
    private static final int NO_DAYS = 550;

    private static final int NEARLY = 300;
    /** How far a planned day may be from the day on which it was held. */
    static final int MOVES = 3;

    private final Resemblance rest;

    DateMatch(Resemblance rest) {
        this.rest = rest;
    }

    OptionalInt share(Mention a, Mention b) {
        // one report knows of one death of one person, whatever days its words seem to give
        if (a.sharesOnce(b) && (a.sameReport(b) || !(isTold(a) && isTold(b)))) {
            return OptionalInt.of(LIKELY);
        }
        if (a.window().isEmpty() || b.window().isEmpty()) {
            return undated(a, b);
        }
        var one = a.window().get();
        var two = b.window().get();
        long gap = one.gap(two);
        if (gap == 0) {
            return OptionalInt.of(overlapping(a, b, one, two));
        }
        if (!one.told() || !two.told()) {
            return gap <= 1 ? OptionalInt.of(NEARLY) : OptionalInt.empty();
        }
        if (gap <= MOST_APART && one.isDay() && two.isDay()) {
            return isContradiction(a, b, gap) ? OptionalInt.of(gap == 1 ? OTHER_DAY : OTHER_DAYS) : moved(a, b, gap);
        }
        return gap == 1 && one.days() + two.days() > 2 ? OptionalInt.of(BESIDE) : moved(a, b, gap);
    }

    private static boolean isTold(Mention mention) {
        return mention.window().map(Window::told).orElse(false);
    }

    /** Where nobody knows the day of one of them. */
    private static OptionalInt undated(Mention a, Mention b) {
        var gap = a.dayWords().gap(b.dayWords());
        if (gap.isPresent() && gap.getAsInt() > 0) {
            return gap.getAsInt() == 1 ? OptionalInt.of(NEARLY) : OptionalInt.empty();
        }
        return OptionalInt.of(a.sameReport(b) || gap.isPresent() ? LIKELY : NO_DAYS);
    }

    private static int overlapping(Mention a, Mention b, Window one, Window two) {
        if (one.told() && two.told()) {
            return precision(Math.max(one.days(), two.days()));
        }
        if (a.sameReport(b)) {
            return LIKELY;
        }
        var untold = one.told() ? two : one;
        long distance = Math.max(untold.distance(one.told() ? one : two), 0);
        if (!one.told() && !two.told()) {
            distance = Math.abs(one.anchor() - two.anchor());
        }
        return distance <= 1 ? LIKELY : distance <= 3 ? 600 : distance <= 7 ? 450 : 300;
    }

    private static int precision(long days) {
        return days <= 1 ? FULL : days <= 3 ? 850 : days <= 7 ? 750 : days <= 31 ? 600 : days <= 92 ? 450 : 300;
    }

    private static OptionalInt moved(Mention a, Mention b, long gap) {
        boolean history = (a.told().status() == Status.PLANNED) != (b.told().status() == Status.PLANNED);
        return history && gap <= MOVES ? OptionalInt.of(MOVED) : OptionalInt.empty();
    }

    /**
     * Whether two mentions contradict each other, against telling of two days. One report that gives both in its own words tells of two days; two reports
     * contradict each other where the rest is alike.
     */
    private boolean isContradiction(Mention a, Mention b, long gap) {
        if (a.sameReport(b)) {
            return gap == 1
                    && (!a.post().equals(b.post())
                            || !a.told().attribution().equals(b.told().attribution()));
        }
        return rest.outweighs(gap == 1 ? Contradiction.DAY : Contradiction.DAYS, a, b);
    }
}
