package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {

    /** With the memory of one, the task of a second slot failed for want of buffers until the first was done. */
    @Test
    void eachSlotHasBuffersOfItsOwn() {
        var one = new Settings(1, 1, 1536).flink(Path.of("d"), 1, 2);
        var three = new Settings(1, 3, 1536).flink(Path.of("d"), 1, 2);
        for (var kind : new String[] {"network.min", "network.max", "managed.size"}) {
            assertThat(megabytes(three.get("taskmanager.memory." + kind)))
                    .isEqualTo(3 * megabytes(one.get("taskmanager.memory." + kind)));
        }
        assertThat(new Settings(1, 3, 1536).workerJvm()).contains("-XX:MaxDirectMemorySize=320m");
    }

    private static int megabytes(String size) {
        return Integer.parseInt(size.replace("m", ""));
    }
}
