package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.export.CodedJson;
import org.chancery.export.WhyJson;
import org.chancery.model.Coded;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.pipeline.Coder;
import org.chancery.pipeline.Parallel;
import org.chancery.pipeline.StageTimes;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code chancery code PATH…}: one line a report, coded, in input order. */
@Command(
        name = "code",
        description = "Codes the reports in files and directories, one JSON object a line, in input order.",
        footer = {"", "Example: chancery code reports/ | jq -c .events[]"})
final class CodeCommand implements Callable<Integer> {

    @Mixin
    private PathArguments paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to code at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--stats", description = "At the end, the time that each stage took, on standard error.")
    private boolean stats;

    @Option(
            names = "--why",
            description =
                    "With each event, why it was coded so: its sense and the rules that changed it; and what was left untold.")
    private boolean why;

    private final Progress progress = Progress.standard();
    private int failed;
    private long done;

    @Override
    public Integer call() {
        var existing = paths.existing();
        progress.doing("loading models");
        var reader = new ReportReader();
        var coder = new Coder();
        double loaded = progress.seconds();
        try (var out = new Lines(System.out);
                var readings = Inputs.of(existing, some -> System.err.println("chancery: " + some.words()))
                        .flatMap(reader::read)
                        .map(new EnglishOnly())) {
            Parallel.inOrder(readings.iterator(), reading -> answer(coder, reading), threads, a -> give(out, a));
        }
        progress.clear();
        if (stats) {
            print(coder.times(), loaded);
        }
        return failed == 0 ? 0 : 1;
    }

    private Answer answer(Coder coder, Reading reading) {
        if (reading instanceof Reading.Failed failure) {
            return new Answer(Optional.empty(), failure.reason());
        }
        var read = (Reading.Read) reading;
        try {
            return new Answer(Optional.of(line(coder, read)), "");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Answer(
                    Optional.of(CodedJson.of(read.answerId(), uncoded(read.report()))),
                    read.source() + ": coding failed, a fault of Chancery: " + e);
        }
    }

    private ObjectNode line(Coder coder, Reading.Read read) {
        if (!why) {
            return CodedJson.of(read.answerId(), coder.code(read.report()));
        }
        var accounted = coder.account(read.report());
        return WhyJson.of(CodedJson.of(read.answerId(), accounted.coded()), accounted.coded(), accounted.accounts());
    }

    /** The report alone, so that no line is missing. */
    private static Coded uncoded(Report report) {
        return new Coded(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private void give(Lines out, Answer answer) {
        answer.line().ifPresent(out::write);
        if (!answer.fault().isEmpty()) {
            failed++;
            progress.clear();
            System.err.println("chancery: " + answer.fault());
        }
        progress.reports(++done);
    }

    private void print(StageTimes times, double loaded) {
        double seconds = progress.seconds() - loaded;
        System.err.printf(
                Locale.ROOT,
                "%d reports, %d sentences, %d tokens in %.1f s after %.1f s of loading: %.1f reports, %.0f sentences, %.0f tokens a second%n",
                times.reports(),
                times.sentences(),
                times.tokens(),
                seconds,
                loaded,
                times.reports() / seconds,
                times.sentences() / seconds,
                times.tokens() / seconds);
        double all =
                times.stages().stream().mapToDouble(StageTimes.Stage::seconds).sum();
        for (var stage : times.stages()) {
            System.err.printf(
                    Locale.ROOT,
                    "  %-9s %8.1f s  %4.1f %%%n",
                    stage.name(),
                    stage.seconds(),
                    100 * stage.seconds() / all);
        }
    }

    /**
     * What comes of one reading.
     *
     * @param fault what went wrong, empty when nothing did
     */
    private record Answer(Optional<ObjectNode> line, String fault) {}
}
