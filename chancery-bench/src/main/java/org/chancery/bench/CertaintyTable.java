package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How certain events were said to be, and how many of these are right. */
final class CertaintyTable {

    private record Point(double certainty, boolean right) {}

    private final List<Point> points;

    private CertaintyTable(List<Point> points) {
        this.points = points;
    }

    /** Of all events that articles tell, by the certainties of mentions. */
    static CertaintyTable of(JudgedArticles judged, double[] certainty) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < judged.articles().size(); i++) {
            var told = judged.told(i);
            var fits = judged.fits(i, told);
            for (int j = 0; j < told.size(); j++) {
                boolean right = fits.get(j).filter(fit -> fit.isRight()).isPresent();
                if (!told.get(j).mentions().isEmpty()) {
                    points.add(new Point(JudgedArticles.certainty(told.get(j), certainty), right));
                }
            }
        }
        return new CertaintyTable(points);
    }

    Scale scale() {
        var right = new boolean[points.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = points.get(i).right();
        }
        return Scale.fit(points.stream().mapToDouble(Point::certainty).toArray(), right);
    }

    /** A line for each tenth of certainty: the events in it, and those from there on. */
    void print() {
        System.out.println("certainty   events  right  mean certainty  from here on");
        for (int tenth = 0; tenth < 10; tenth++) {
            double low = tenth / 10.0;
            double high = tenth == 9 ? 2 : (tenth + 1) / 10.0;
            var here = only(point -> point.certainty() >= low && point.certainty() < high);
            var above = only(point -> point.certainty() >= low);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f to %.1f  %6d   %4s            %4s  %d of %d right (%s)%n",
                    low,
                    low + 0.1,
                    here.size(),
                    share(here),
                    here.isEmpty()
                            ? ""
                            : two(here.stream()
                                    .mapToDouble(Point::certainty)
                                    .average()
                                    .orElseThrow()),
                    right(above),
                    above.size(),
                    share(above));
        }
    }

    private List<Point> only(Predicate<Point> those) {
        return points.stream().filter(those).toList();
    }

    private static long right(List<Point> points) {
        return points.stream().filter(Point::right).count();
    }

    private static String share(List<Point> points) {
        return points.isEmpty() ? "" : two((double) right(points) / points.size());
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
