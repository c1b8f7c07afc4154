package org.chancery.flink;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a local cluster. Flink's own start scripts would work the memory settings out; here they are given, all of them.
 *
 * @param workers how many task managers
 * @param slots of each
 * @param heap of each for models and reports, in MB
 * @param more settings of Flink that the user gives: how an object store is reached, say
 */
record Settings(int workers, int slots, int heap, Map<String, String> more) {

    private static final int FRAMEWORK_MB = 128;
    /** For each slot: a task that sorts what it hands on asks for 512 buffers of 32 KB at once, and more at its other ends. */
    private static final int NETWORK_MB = 64;

    private static final int MANAGED_MB = 64;
    private static final int METASPACE_MB = 256;
    private static final int OVERHEAD_MB = 192;
    private static final int MANAGER_HEAP_MB = 384;

    /** What Flink opens by reflection inside the JDK, from the list in its default configuration. */
    private static final List<String> OPENS = List.of(
            "java.base/java.lang",
            "java.base/java.lang.reflect",
            "java.base/java.net",
            "java.base/java.io",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.time",
            "java.base/sun.nio.ch");

    Settings {
        more = Map.copyOf(more);
    }

    /**
     * Settings of the manager and the workers, all ports on the loopback interface.
     *
     * @throws ClusterFault when the user gives one that the cluster needs for itself
     */
    Map<String, String> flink(Path dir, int rpcPort, int restPort) {
        var all = new LinkedHashMap<String, String>();
        all.put("jobmanager.rpc.address", "127.0.0.1");
        all.put("jobmanager.rpc.port", Integer.toString(rpcPort));
        all.put("jobmanager.bind-host", "127.0.0.1");
        all.put("rest.address", "127.0.0.1");
        all.put("rest.bind-address", "127.0.0.1");
        all.put("rest.port", Integer.toString(restPort));
        all.put("rest.bind-port", Integer.toString(restPort));
        // jobs come with classes that the cluster has; nobody sends it others
        all.put("web.submit.enable", "false");
        all.put("taskmanager.host", "127.0.0.1");
        all.put("taskmanager.bind-host", "127.0.0.1");
        all.put("taskmanager.numberOfTaskSlots", Integer.toString(slots));
        all.put("taskmanager.cpu.cores", Integer.toString(slots));
        all.put("taskmanager.memory.framework.heap.size", FRAMEWORK_MB + "m");
        all.put("taskmanager.memory.framework.off-heap.size", FRAMEWORK_MB + "m");
        all.put("taskmanager.memory.task.heap.size", heap + "m");
        all.put("taskmanager.memory.task.off-heap.size", "0m");
        all.put("taskmanager.memory.network.min", NETWORK_MB * slots + "m");
        all.put("taskmanager.memory.network.max", NETWORK_MB * slots + "m");
        all.put("taskmanager.memory.managed.size", MANAGED_MB * slots + "m");
        all.put("taskmanager.memory.jvm-metaspace.size", METASPACE_MB + "m");
        all.put("taskmanager.memory.jvm-overhead.min", OVERHEAD_MB + "m");
        all.put("taskmanager.memory.jvm-overhead.max", OVERHEAD_MB + "m");
        all.put("io.tmp.dirs", dir.resolve("tmp").toString());
        all.put(
                "execution.checkpointing.dir",
                dir.resolve("checkpoints").toUri().toString());
        // streaming jobs go on with the workers that are left when one dies
        all.put("jobmanager.scheduler", "Adaptive");
        // a dead worker on this machine is noticed at once; a busy machine may answer late
        all.put("heartbeat.interval", "2 s");
        all.put("heartbeat.timeout", "40 s");
        // on a machine that does much else, a process may take that long to come up: it must not give up and end
        all.put("pekko.startup-timeout", "120 s");
        all.put("pekko.ask.timeout", "60 s");
        new TreeMap<>(more).forEach((key, value) -> {
            if (all.putIfAbsent(key, value) != null) {
                throw new ClusterFault("a local cluster sets " + key + " itself: take it out of --flink-config");
            }
        });
        return all;
    }

    List<String> managerJvm() {
        return jvm(MANAGER_HEAP_MB, FRAMEWORK_MB);
    }

    List<String> workerJvm() {
        var options = jvm(FRAMEWORK_MB + heap, FRAMEWORK_MB + NETWORK_MB * slots);
        // loading the models fills a small young generation over and over
        options.add("-Xmn" + heap / 3 + "m");
        return options;
    }

    private static ArrayList<String> jvm(int heap, int direct) {
        var options = new ArrayList<String>(List.of(
                "-Xmx" + heap + "m",
                "-XX:MaxDirectMemorySize=" + direct + "m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss"));
        OPENS.forEach(module -> options.add("--add-opens=" + module + "=ALL-UNNAMED"));
        return options;
    }
}
