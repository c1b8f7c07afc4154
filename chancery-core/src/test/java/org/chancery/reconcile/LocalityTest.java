package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Organs;
import org.chancery.knowledge.Weights;
import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;

/** What a report costs does not grow with the record: counted in comparisons, not in time. */
class LocalityTest {

    private static final int STATES = 30;

    /** Meetings of ever other pairs of states, one a day for each pair now and then. */
    private static List<Coded> reports(int number) {
        var reports = new ArrayList<Coded>();
        for (int i = 0; i < number; i++) {
            int a = i % STATES;
            int b = (a + 1 + (i / STATES) % (STATES - 1)) % STATES;
            var day = LocalDate.parse("2010-01-01").plusDays(i / 3);
            reports.add(Told.report("r" + i, day.toString())
                    .says("Person" + a + " met Person" + b + " today.", "met")
                    .person("Person" + a, "C" + a)
                    .person("Person" + b, "C" + b)
                    .on(day.toString(), "today")
                    .coded());
        }
        return reports;
    }

    private static double comparisonsPerReport(int number) {
        var reports = reports(number);
        var sides = new Sides(People.of(reports.stream().flatMap(Sides::names).toList()), new Organs(), new Nameless());
        var mentions = new Mentions(sides, Verdicts.NONE, new Once());
        var scores = new Scores(Weights.read("merging.tsv"));
        var readings = Clusters.readings(
                reports.stream().flatMap(r -> mentions.of(r).stream()).toList(), new Distribution());
        Clusters.components(readings, scores)
                .forEach(component -> Clusters.within(component, scores, new Distribution()));
        return (double) scores.comparisons() / number;
    }

    @Test
    void comparisonsOfAReportDoNotGrowWithTheRecord() {
        assertThat(comparisonsPerReport(6000)).isLessThanOrEqualTo(1.2 * Math.max(comparisonsPerReport(600), 0.1));
    }

    @Test
    void whatIsFarAwayChangesNothing() {
        var near = reports(50);
        var far = Told.report("far", "2019-05-05")
                .says("Person3 met Person4 today.", "met")
                .person("Person3", "C3")
                .person("Person4", "C4")
                .on("2019-05-05", "today")
                .coded();
        var more = new ArrayList<>(near);
        more.add(far);

        var before = new Reconciler().reconcile(near).events();
        var after = new Reconciler().reconcile(more).events();

        assertThat(after).containsAll(before).hasSize(before.size() + 1);
    }
}
