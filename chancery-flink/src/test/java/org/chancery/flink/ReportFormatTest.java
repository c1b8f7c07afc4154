package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatTest {

    @TempDir
    java.nio.file.Path folder;

    @Test
    void sourcesAreCalledAsThePlainProgramCallsThem() {
        var format = new ReportFormat(List.of(new Path("s3://bucket/news"), new Path("file:///data/one.html")));
        assertThat(format.source(new Path("s3://bucket/news/2021/a.html"))).isEqualTo("2021/a.html");
        assertThat(format.source(new Path("file:///data/one.html"))).isEqualTo("one.html");
    }

    @Test
    void aJobThatGoesOnPassesOverWhatItHasRead() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"text\":\"Report number ").append(i).append(" is short.\"}\n");
        }
        var file = Files.writeString(folder.resolve("a.jsonl"), lines);
        var whole = read(file, 0);
        assertThat(whole).hasSize(40);
        assertThat(read(file, 17)).isEqualTo(whole.subList(17, 40));
    }

    private static List<Line> read(java.nio.file.Path file, long passed) throws IOException {
        var path = new Path(file.toUri());
        var split = new FileSourceSplit(
                "1",
                path,
                0,
                Files.size(file),
                0,
                Files.size(file),
                new String[0],
                new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, passed));
        var found = new ArrayList<Line>();
        try (var reader = new ReportFormat(List.of(path)).restoreReader(new Configuration(), split)) {
            for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
                for (var next = batch.next(); next != null; next = batch.next()) {
                    found.add(next.getRecord());
                }
            }
        }
        return found;
    }
}
