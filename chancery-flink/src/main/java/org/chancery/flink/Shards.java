package org.chancery.flink;

import java.nio.file.Files;
import org.apache.flink.core.fs.Path;

/** Where a job writes, looked at before it is sent: a task that cannot write would only be started over and over. */
final class Shards {

    private Shards() {}

    /** @throws ClusterFault when it is of this machine and nothing can be written there */
    static Path into(Path folder) {
        if (!"file".equals(folder.toUri().getScheme())) {
            return folder;
        }
        var there = java.nio.file.Path.of(folder.toUri());
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new ClusterFault("--to " + folder.getPath() + ": " + there + " is a file, not a folder");
        }
        if (!Files.isWritable(there)) {
            throw new ClusterFault("--to " + folder.getPath() + ": nothing may be written into " + there);
        }
        return folder;
    }
}
