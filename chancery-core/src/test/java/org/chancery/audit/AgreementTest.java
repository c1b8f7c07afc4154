package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Offset<Double> CLOSE = Offset.offset(.0005);

    /** The worked examples B (two coders) and C (four, with gaps) of Krippendorff, "Computing Krippendorff's alpha-reliability", 2011. */
    @Test
    void alphaIsThatOfKrippendorffsExamples() {
        var two = Agreement.of(values("0 1 0 0 0 0 0 0 1 0"), values("1 1 1 0 0 1 0 0 0 0"));
        assertThat(two.alpha()).hasValueCloseTo(.095, CLOSE);
        var four = units(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");
        assertThat(four.alpha()).hasValueCloseTo(.743, CLOSE);
    }

    /** Twenty both yes, fifteen both no, five and ten apart: .7 agree, .5 by chance. */
    @Test
    void kappaTakesAwayWhatChanceGives() {
        var one = new ArrayList<String>();
        var other = new ArrayList<String>();
        fill(one, other, "yes", "yes", 20);
        fill(one, other, "yes", "no", 5);
        fill(one, other, "no", "yes", 10);
        fill(one, other, "no", "no", 15);
        var agreement = Agreement.of(one, other);
        assertThat(agreement.share()).hasValueCloseTo(.7, CLOSE);
        assertThat(agreement.kappa()).hasValueCloseTo(.4, CLOSE);
    }

    @Test
    void whereNothingCanBeComparedThereIsNoFigure() {
        var alone = new Agreement(List.of(List.of("yes"), List.of("no")));
        assertThat(alone.share()).isEmpty();
        assertThat(alone.kappa()).isEmpty();
        assertThat(alone.alpha()).isEmpty();
        assertThat(Agreement.of(values("1 1 1"), values("1 1 1")).alpha()).isEmpty();
        assertThat(Agreement.of(values("1 1 1"), values("1 1 1")).share()).hasValue(1);
    }

    private static void fill(List<String> one, List<String> other, String a, String b, int times) {
        one.addAll(Collections.nCopies(times, a));
        other.addAll(Collections.nCopies(times, b));
    }

    private static List<String> values(String row) {
        return List.of(row.split(" "));
    }

    private static Agreement units(String... coders) {
        var rows = Arrays.stream(coders).map(AgreementTest::values).toList();
        var units = new ArrayList<List<String>>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int unit = i;
            units.add(rows.stream()
                    .map(row -> row.get(unit))
                    .filter(value -> !value.equals("."))
                    .toList());
        }
        return new Agreement(units);
    }
}
