package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.export.CodedJson;
import org.chancery.model.Reading;
import org.chancery.pipeline.Coder;
import org.chancery.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery code PATH…}: one line a report, coded. */
@Command(name = "code", description = "Codes the reports in files and directories, one JSON object a line.")
final class CodeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Override
    public Integer call() {
        var reader = new ReportReader();
        var coder = new Coder();
        try (var out = new Lines(System.out);
                var readings = Inputs.of(paths).flatMap(reader::read)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read) {
                    out.write(CodedJson.of(read.answerId(), coder.code(read.report())));
                }
            });
        }
        return 0;
    }
}
