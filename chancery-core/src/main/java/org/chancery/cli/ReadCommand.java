package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.export.ReportJson;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery read PATH…}: one line a report. */
@Command(name = "read", description = "Prints the reports in files, directories and archives, one JSON object a line.")
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private PathArguments paths;

    @Override
    public Integer call() {
        var existing = paths.existing();
        var reader = new ReportReader();
        int[] failed = {0};
        try (var out = new Lines(System.out);
                var readings = Inputs.of(existing, some -> System.err.println("chancery: " + some.words()))
                        .flatMap(reader::read)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read) {
                    out.write(ReportJson.of(read.report()));
                } else if (reading instanceof Reading.Failed failure) {
                    System.err.println("chancery: " + failure.reason());
                    failed[0]++;
                }
            });
        }
        return failed[0] == 0 ? 0 : 1;
    }
}
