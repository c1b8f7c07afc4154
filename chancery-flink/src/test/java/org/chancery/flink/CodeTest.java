package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator does with reports that its coder does not survive. */
class CodeTest {

    @TempDir
    Path folder;

    @Test
    void aReportThatCannotBeCodedLeavesByTheSideWithWhyAndTheRestGoesOn() throws Exception {
        var lines = code(
                "{\"id\":\"a\",\"text\":\"Ann Lee met Bo Falk in Oslo.\"}",
                "{\"id\":\"b\",\"text\":\"This one has no tree.\"}",
                "{\"id\":\"c\",\"text\":\"This one has no bottom.\"}",
                "{\"id\":\"d\",\"text\":\"Bo Falk thanked Ann Lee.\"}");
        assertThat(lines)
                .filteredOn(line -> line.kind() == Line.Kind.CODED)
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.json()).contains("Ann Lee met"))
                .anySatisfy(line -> assertThat(line.json()).contains("Bo Falk thanked"));
        assertThat(lines)
                .filteredOn(line -> line.kind() == Line.Kind.LOST)
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.json())
                        .contains(
                                "\"source\":\"a.jsonl#2\"", "\"input\":\"a.jsonl\"", "a fault of Chancery", "no tree"))
                .anySatisfy(line -> assertThat(line.json()).contains("\"source\":\"a.jsonl#3\"", "StackOverflowError"));
    }

    private List<Line> code(String... reports) throws Exception {
        var file = Files.write(folder.resolve("a.jsonl"), List.of(reports));
        List<Line> read;
        try (var lines = new Readings()
                .apply(new Input("a.jsonl", Optional.empty(), Optional.empty(), () -> Files.newInputStream(file)))) {
            read = lines.toList();
        }
        var flink = StreamExecutionEnvironment.createLocalEnvironment(1);
        flink.configure(Job.settings());
        var coded = flink.fromData(read, LineType.INSTANCE)
                .process(new Code(() -> CodeTest::toy))
                .returns(LineType.INSTANCE);
        return coded.union(coded.getSideOutput(Code.LOST)).executeAndCollect(reports.length);
    }

    private static Coded toy(Report report) {
        if (report.text().contains("no tree")) {
            throw new IllegalStateException("no tree");
        }
        if (report.text().contains("no bottom")) {
            throw new StackOverflowError();
        }
        return new Coded(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
