package org.chancery.flink;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.core.fs.Path;

/**
 * What a job is to do.
 *
 * @param from files and directories, on any file system that the cluster knows
 * @param to the directory for coded shards
 * @param streaming whether shards appear as the job goes, with every checkpoint; else at its end
 * @param watch in streaming, how often to look for new files; without it the job ends with the last
 * @param topic reports from Kafka, beside the files
 */
record Plan(List<Path> from, Path to, boolean streaming, Optional<Duration> watch, Optional<Topic> topic) {

    Plan {
        from = List.copyOf(from);
    }

    /**
     * A topic whose messages are reports, a JSON object each, as lines of JSON-lines input are. In batch, those that are there.
     *
     * @param client what Kafka's consumer is to be told besides: how it proves who it is, say
     */
    record Topic(String servers, String name, String group, Map<String, String> client) {

        Topic {
            client = Map.copyOf(client);
        }
    }
}
