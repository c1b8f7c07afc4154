package org.chancery.flink;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where a local cluster lives. */
final class DirOption {

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = ".chancery/cluster",
            description =
                    "Where the local cluster keeps its settings, logs and checkpoints (default: ${DEFAULT-VALUE}).")
    Path dir;
}
