package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardsTest {

    @TempDir
    java.nio.file.Path folder;

    @Test
    void aFolderThatIsNotThereYetIsMadeByTheJob() {
        var to = new Path(folder.resolve("a/b").toUri());
        assertThat(Shards.into(to)).isEqualTo(to);
    }

    @Test
    void whatLiesBelowAFileIsRefusedBeforeTheJobIsSent() throws IOException {
        var file = Files.createFile(folder.resolve("report.txt"));
        assertThatThrownBy(() -> Shards.into(new Path(file.resolve("coded").toUri())))
                .isInstanceOf(ClusterFault.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void anotherFileSystemSaysSoItself() {
        var to = new Path(URI.create("s3://bucket/coded"));
        assertThat(Shards.into(to)).isEqualTo(to);
    }

    @Test
    void aJobThatFailsAgainAndAgainEnds() {
        assertThat(Job.settings().get(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS))
                .isEqualTo(10);
    }
}
