package org.chancery.web.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.query.Days;
import org.chancery.query.Facets;
import org.chancery.query.Series;

/**
 * Bars over months, laid out for a drawing of {@link #WIDTH} by {@link #HEIGHT} units, so that they need no script.
 *
 * @param zero where the line of nothing is
 * @param years where each year begins
 * @param levels lines across with their values
 */
public record Chart(double zero, List<Bar> bars, List<Mark> years, List<Mark> levels) {

    public static final int WIDTH = 960;
    public static final int HEIGHT = 220;

    private static final int LEFT = 44;
    private static final int RIGHT = 8;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int WIDEST = 26;

    /**
     * A month.
     *
     * @param label what a pointer that rests on it, or a table, tells
     * @param value as people read it
     */
    public record Bar(
            double x,
            double y,
            double width,
            double height,
            boolean below,
            YearMonth month,
            String value,
            String label) {

        /** The month in words. */
        public String when() {
            return Days.month(month);
        }
    }

    /** A place on an axis. */
    public record Mark(double at, String label) {}

    private record Value(YearMonth month, double value, String text, String label) {}

    /** Counts by month. */
    static Chart counts(List<Facets.Count> months, String what) {
        return of(
                months.stream()
                        .map(month -> new Value(
                                YearMonth.parse(month.value()),
                                month.events(),
                                Long.toString(month.events()),
                                month.events() + " " + what))
                        .toList(),
                0,
                months.stream().mapToLong(Facets.Count::events).max().orElse(1));
    }

    /** Means of PLOVER's scale by month. */
    static Chart scores(Series series) {
        return of(
                series.months().stream()
                        .map(month -> new Value(
                                YearMonth.parse(month.month()),
                                month.mean(),
                                String.format(java.util.Locale.ROOT, "%.1f", month.mean()),
                                String.format(
                                        java.util.Locale.ROOT,
                                        "%.1f, mean of %d %s",
                                        month.mean(),
                                        month.events(),
                                        month.events() == 1 ? "event" : "events")))
                        .toList(),
                -10,
                10);
    }

    private static Chart of(List<Value> values, double least, double most) {
        if (values.isEmpty()) {
            return new Chart(HEIGHT - BOTTOM, List.of(), List.of(), List.of());
        }
        var first = values.get(0).month().withMonth(1);
        var last = values.get(values.size() - 1).month().withMonth(12);
        double step = (double) (WIDTH - LEFT - RIGHT) / (ChronoUnit.MONTHS.between(first, last) + 1);
        double unit = (HEIGHT - TOP - BOTTOM) / (most - least);
        double zero = HEIGHT - BOTTOM + least * unit;
        var bars = new ArrayList<Bar>();
        for (var value : values) {
            double width = Math.max(1.5, Math.min(WIDEST, step * 0.8));
            double x = LEFT + step * (ChronoUnit.MONTHS.between(first, value.month()) + 0.5) - width / 2;
            double height = Math.max(1.5, Math.abs(value.value()) * unit);
            bars.add(new Bar(
                    round(x),
                    round(value.value() >= 0 ? zero - height : zero),
                    round(width),
                    round(height),
                    value.value() < 0,
                    value.month(),
                    value.text(),
                    value.label()));
        }
        return new Chart(round(zero), bars, years(first, last, step), levels(least, most, unit));
    }

    private static List<Mark> years(YearMonth first, YearMonth last, double step) {
        var marks = new ArrayList<Mark>();
        int every = 1 + (last.getYear() - first.getYear()) / 14;
        for (int year = first.getYear(); year <= last.getYear(); year += every) {
            marks.add(new Mark(round(LEFT + step * 12 * (year - first.getYear())), Integer.toString(year)));
        }
        return marks;
    }

    private static List<Mark> levels(double least, double most, double unit) {
        var marks = new ArrayList<Mark>();
        double gap = least < 0 ? 5 : nice(most / 3);
        for (double value = least; value <= most + 1e-9; value += gap) {
            marks.add(new Mark(
                    round(HEIGHT - BOTTOM - (value - least) * unit),
                    Long.toString(Math.round(value)).replace('-', '−')));
        }
        return marks;
    }

    /** 1, 2 or 5 times a power of ten, no less than asked for. */
    private static double nice(double gap) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(gap, 1))));
        for (double times : new double[] {1, 2, 5, 10}) {
            if (times * power >= gap) {
                return times * power;
            }
        }
        return power;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
