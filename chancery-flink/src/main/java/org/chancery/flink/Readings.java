package org.chancery.flink;

import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.acquire.Inputs;
import org.chancery.export.CodedShard;
import org.chancery.export.ReportJson;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;

/** Reads an input as {@code chancery ingest} does, archives and all, into lines. Thread-safe. */
final class Readings implements Function<Input, Stream<Line>> {

    private final ReportReader reader = new ReportReader();

    /** The lines, lazily; close the stream. */
    @Override
    public Stream<Line> apply(Input file) {
        return Inputs.within(file)
                .flatMap(input -> reader.read(input).map(new EnglishOnly()).map(reading -> line(reading, input)));
    }

    private static Line line(Reading reading, Input input) {
        if (reading instanceof Reading.Failed failed) {
            return lost(failed, input.source());
        }
        var report = ((Reading.Read) reading).report();
        return new Line(Line.Kind.READ, report.id(), ReportJson.of(report).toString());
    }

    /** The line for what could not be read or coded. */
    static Line lost(Reading.Failed failed, String input) {
        var lost = CodedShard.lost(new CodedShard.Line.Lost(failed, input));
        return new Line(Line.Kind.LOST, failed.source(), lost.toString());
    }
}
