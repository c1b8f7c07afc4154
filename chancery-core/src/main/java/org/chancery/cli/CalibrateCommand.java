package org.chancery.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.audit.Recalibration;
import org.chancery.pipeline.Calibrating;
import org.chancery.pipeline.Judging;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery calibrate}: certainty refitted on what people judged. */
@Command(
        name = "calibrate",
        description =
                "Refits certainty on what people judged of this record and answered in its audits, and derives the record anew.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Right is what was accepted, or found right in an audit; wrong what was rejected, or corrected in type, status or parties.",
            "A calibration is kept with the judgements: it is exported, imported and undone with them.",
            "",
            "Examples:",
            "  chancery calibrate --try",
            "  chancery calibrate --by ann",
            "  chancery calibrate --undo"
        })
final class CalibrateCommand implements Callable<Integer> {

    @Option(names = "--try", description = "Only say what it would be.")
    private boolean trial;

    @Option(names = "--undo", description = "Take the last calibration back.")
    private boolean undo;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() {
        options.store().mustExist();
        try (var open = Store.writing(options.store().address)) {
            var calibrating = new Calibrating(open, Clock.systemUTC());
            var judging = new Judging(open, Clock.systemUTC(), options.by());
            if (undo) {
                var last = calibrating.standing().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no calibration to take back"));
                System.out.println(judging.withdraw(last, options.note()).id());
                return 0;
            }
            var fitted = calibrating.fit();
            print(fitted);
            if (!trial) {
                System.out.println(
                        judging.calibrate(fitted.calibration(), options.note()).id());
            }
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return 2;
        }
    }

    private static void print(Recalibration fitted) {
        System.out.println(String.format(
                Locale.ROOT,
                "%d events judged, %.1f %% of them right",
                fitted.judged(),
                100.0 * fitted.right() / fitted.judged()));
        line("before", fitted.before());
        line("after", fitted.after());
        System.out.println("shift and slope: " + fitted.calibration());
    }

    private static void line(String when, Recalibration.Fit fit) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-6s  certainty says %.1f %%, squared error %.3f",
                when,
                100 * fit.stated(),
                fit.error()));
    }
}
