package org.chancery.score;

import java.util.List;
import java.util.Optional;

/** The figures of a coder over articles, counted as they come. Not thread-safe. */
public final class Figures {

    private int musts;
    private int events;
    private int excused;
    private int spurious;
    private int hits;
    private int right;
    private final int[] parties = new int[2];
    private final int[] status = new int[2];
    private final int[] date = new int[2];
    private final int[] place = new int[2];

    /** Counts an article. */
    public void add(GoldArticle article, List<Optional<Fit>> fits) {
        musts += (int) article.events().stream().filter(GoldEvent::must).count();
        events += fits.size();
        spurious += (int) fits.stream().filter(Optional::isEmpty).count();
        fits.stream().flatMap(Optional::stream).forEach(this::add);
    }

    /** What may be left out neither rewards nor punishes. */
    private void add(Fit fit) {
        if (!fit.must()) {
            excused++;
            return;
        }
        hits++;
        right += fit.isRight() ? 1 : 0;
        count(parties, Optional.of(fit.parties()));
        count(status, fit.status());
        count(date, fit.date());
        count(place, fit.place());
    }

    private static void count(int[] held, Optional<Boolean> value) {
        value.ifPresent(ok -> {
            held[0] += ok ? 1 : 0;
            held[1]++;
        });
    }

    public int events() {
        return events;
    }

    public int musts() {
        return musts;
    }

    /** Events that no article tells, or tells once and the coder twice. */
    public int spurious() {
        return spurious;
    }

    /** Of the events that had to be right or wrong, the share that fits. */
    public double precision() {
        return ratio(hits, events - excused);
    }

    /** Of the events that must be there, the share found. */
    public double recall() {
        return ratio(hits, musts);
    }

    public double f1() {
        return mean(precision(), recall());
    }

    /** As {@link #precision()}, parties and status right too. */
    public double rightPrecision() {
        return ratio(right, events - excused);
    }

    /** As {@link #recall()}, parties and status right too. */
    public double rightRecall() {
        return ratio(right, musts);
    }

    /** The mean of both: the figure to look at first. */
    public double rightF1() {
        return mean(rightPrecision(), rightRecall());
    }

    public double parties() {
        return ratio(parties[0], parties[1]);
    }

    public double status() {
        return ratio(status[0], status[1]);
    }

    public double date() {
        return ratio(date[0], date[1]);
    }

    public double place() {
        return ratio(place[0], place[1]);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double mean(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
