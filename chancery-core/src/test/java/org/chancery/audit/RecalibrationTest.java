package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.audit.Recalibration.Found;
import org.chancery.model.Calibration;
import org.chancery.model.Certainty;
import org.junit.jupiter.api.Test;

class RecalibrationTest {

    /** Of each certainty a hundred events, as many right as the chance says. */
    private static List<Found> found(double shift, double slope) {
        var found = new ArrayList<Found>();
        for (int hundredths = 10; hundredths <= 90; hundredths += 10) {
            var sure = new Certainty(hundredths);
            double chance = Calibration.chance(shift + slope * Calibration.logit(sure));
            for (int i = 0; i < 100; i++) {
                found.add(new Found(sure, i < Math.round(100 * chance)));
            }
        }
        return found;
    }

    @Test
    void whatSaysTooMuchIsLowered() {
        var fitted = Recalibration.of(found(-0.8, 0.6), Calibration.NONE);
        assertThat(fitted.calibration().shift()).isBetween(-850, -750);
        assertThat(fitted.calibration().slope()).isBetween(550, 650);
        assertThat(fitted.after().error()).isLessThan(fitted.before().error());
        assertThat(fitted.after().stated()).isCloseTo((double) fitted.right() / fitted.judged(), within(0.01));
        assertThat(fitted.calibration().of(new Certainty(50))).isEqualTo(new Certainty(31));
    }

    @Test
    void whatIsRightStaysAsItIs() {
        var fitted = Recalibration.of(found(0, 1), Calibration.NONE);
        assertThat(fitted.calibration().shift()).isBetween(-30, 30);
        assertThat(fitted.calibration().slope()).isBetween(970, 1030);
        assertThat(Calibration.NONE.of(new Certainty(0))).isEqualTo(new Certainty(0));
    }

    @Test
    void aCalibrationIsReadAsItIsWritten() {
        var one = Calibration.of(-0.4124, 0.87);
        assertThat(one).hasToString("-0.412 0.870");
        assertThat(Calibration.parse("-0.412 0.870")).isEqualTo(one);
    }

    @Test
    void tooFewEventsSayNothing() {
        var few = found(0, 1).subList(0, 19);
        assertThatThrownBy(() -> Recalibration.of(few, Calibration.NONE)).hasMessageContaining("at least 20");
        var wrong = found(0, 1).stream().filter(one -> !one.right()).toList();
        assertThatThrownBy(() -> Recalibration.of(wrong, Calibration.NONE)).hasMessageContaining("0 of them right");
    }

    private static org.assertj.core.data.Offset<Double> within(double far) {
        return org.assertj.core.data.Offset.offset(far);
    }
}
