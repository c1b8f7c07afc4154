package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import org.chancery.acquire.Inputs;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.read.ReportReader;

/** The reports to measure on. */
final class Corpus {

    private Corpus() {}

    /** All reports that can be read below the paths. */
    static List<Report> read(List<Path> paths) {
        var reader = new ReportReader();
        try (var inputs = Inputs.of(paths)) {
            return inputs.flatMap(reader::read)
                    .filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).report())
                    .toList();
        }
    }
}
