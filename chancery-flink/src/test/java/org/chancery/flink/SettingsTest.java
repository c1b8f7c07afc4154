package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    /** With the memory of one, the task of a second slot failed for want of buffers until the first was done. */
    @Test
    void eachSlotHasBuffersOfItsOwn() {
        var one = settings(1, Map.of()).flink(Path.of("d"), 1, 2);
        var three = settings(3, Map.of()).flink(Path.of("d"), 1, 2);
        for (var kind : new String[] {"network.min", "network.max", "managed.size"}) {
            assertThat(megabytes(three.get("taskmanager.memory." + kind)))
                    .isEqualTo(3 * megabytes(one.get("taskmanager.memory." + kind)));
        }
        assertThat(settings(3, Map.of()).workerJvm()).contains("-XX:MaxDirectMemorySize=320m");
    }

    @Test
    void theUsersSettingsComeToTheClustersOwnAndReplaceNone() {
        assertThat(settings(1, Map.of("s3.path.style.access", "true")).flink(Path.of("d"), 1, 2))
                .containsEntry("s3.path.style.access", "true")
                .containsEntry("rest.port", "2");
        var open = settings(1, Map.of("rest.bind-address", "0.0.0.0"));
        assertThatThrownBy(() -> open.flink(Path.of("d"), 1, 2))
                .isInstanceOf(ClusterFault.class)
                .hasMessageContaining("rest.bind-address");
    }

    /** Before anything is written or started. */
    @Test
    void aSettingThatCannotBeIsNamed(@TempDir Path folder) {
        var cluster = new LocalCluster(folder.resolve("cluster"));
        assertThatThrownBy(() -> cluster.start(settings(1, Map.of("rest.port", "1")), 0))
                .isInstanceOf(ClusterFault.class)
                .hasMessageContaining("rest.port");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPathThatNoPluginReadsIsNamedWithTheRemedy(@TempDir Path folder) {
        var path = new org.apache.flink.core.fs.Path("s3x://news/archive");
        var plan = new Plan(List.of(), path, false, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> FileSystems.check(plan, folder))
                .isInstanceOf(ClusterFault.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining(folder.toString());
    }

    private static Settings settings(int slots, Map<String, String> more) {
        return new Settings(1, slots, 1536, more);
    }

    private static int megabytes(String size) {
        return Integer.parseInt(size.replace("m", ""));
    }
}
