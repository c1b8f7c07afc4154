package org.chancery.flink;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.configuration.ConfigConstants;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;

/**
 * A Flink cluster on this machine: a job manager and workers, each a JVM with the class path of this one, in a directory that holds
 * {@code conf/}, {@code log/}, {@code plugins/} and a list of the processes. Not thread-safe.
 */
final class LocalCluster {

    private static final String MANAGER = "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
    private static final String WORKER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
    private static final int START_SECONDS = 240;
    private static final int STOP_SECONDS = 20;

    private final Path dir;

    LocalCluster(Path dir) {
        this.dir = dir.toAbsolutePath().normalize();
    }

    /**
     * Starts a cluster and waits until all workers are there.
     *
     * @param restPort 0 for any that is free
     * @throws ClusterFault when one runs here already, or the settings cannot be, or a process ends before it is ready
     */
    Running start(Settings settings, int restPort) {
        if (Files.exists(list()) && running().processes().stream().anyMatch(LocalProcess::isAlive)) {
            throw new ClusterFault("a cluster runs in " + dir + " already: chancery cluster stop ends it");
        }
        int port = restPort == 0 ? freePort() : restPort;
        var flink = settings.flink(dir, freePort(), port);
        var processes = new ArrayList<LocalProcess>();
        try {
            configure(flink);
            processes.add(launch("job-manager", MANAGER, settings.managerJvm()));
            for (int i = 1; i <= settings.workers(); i++) {
                processes.add(launch("worker-" + i, WORKER, settings.workerJvm()));
            }
            var running = new Running(port, processes.get(0), processes.subList(1, processes.size()));
            write(running);
            await(running);
            return running;
        } catch (IOException e) {
            processes.forEach(process -> process.stop(STOP_SECONDS));
            throw new UncheckedIOException(e);
        } catch (ClusterFault e) {
            stop();
            throw e;
        }
    }

    /**
     * Adds workers to a cluster that runs, in place of those that died, say. Does not wait for them.
     *
     * @throws ClusterFault when none runs here
     */
    Running add(Settings settings) {
        var running = running();
        if (!running.manager().isAlive()) {
            throw new ClusterFault("the job manager in " + dir + " is gone: chancery cluster stop, then start");
        }
        var workers = new ArrayList<>(running.workers());
        try {
            for (int i = 0; i < settings.workers(); i++) {
                workers.add(launch("worker-" + (workers.size() + 1), WORKER, settings.workerJvm()));
            }
            var now = new Running(running.port(), running.manager(), workers);
            write(now);
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ClusterFault when none was started here */
    Running running() {
        try {
            var lines = Files.readAllLines(list());
            var processes = lines.stream().skip(1).map(LocalCluster::process).toList();
            return new Running(
                    Integer.parseInt(lines.get(0)), processes.get(0), processes.subList(1, processes.size()));
        } catch (NoSuchFileException e) {
            throw new ClusterFault("no cluster was started in " + dir + ": chancery cluster start starts one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends all processes, the workers first.
     *
     * @return how many there were
     * @throws ClusterFault when none was started here
     */
    int stop() {
        var alive = running().processes().stream().filter(LocalProcess::isAlive).toList();
        for (int i = alive.size() - 1; i >= 0; i--) {
            alive.get(i).stop(STOP_SECONDS);
        }
        try {
            Files.delete(list());
            delete(dir.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alive.size();
    }

    /** What the cluster was started with. */
    Configuration settings() {
        return GlobalConfiguration.loadConfiguration(dir.resolve("conf").toString());
    }

    /** Where Flink's plugins are looked for, a directory each. */
    Path plugins() {
        return dir.resolve("plugins");
    }

    private void configure(Map<String, String> flink) throws IOException {
        for (var part : List.of("conf", "log", "tmp", "checkpoints")) {
            Files.createDirectories(dir.resolve(part));
        }
        var yaml = flink.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()) + "\n")
                .collect(Collectors.joining());
        write(dir.resolve("conf/config.yaml"), yaml);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** For the owner alone, where the file system has owners: keys of an object store may be among the settings. */
    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    private LocalProcess launch(String name, String main, List<String> jvm) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp", classPath(), main, "--configDir", dir.resolve("conf").toString()));
        var log = dir.resolve("log/" + name + ".log").toFile();
        var builder = new ProcessBuilder(command);
        builder.environment()
                .put(ConfigConstants.ENV_FLINK_PLUGINS_DIR, plugins().toString());
        var process = builder.directory(dir.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log))
                .start();
        return LocalProcess.of(name, process);
    }

    /** This process's own, every part absolute: the workers run in another directory. */
    private static String classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void await(Running running) {
        var rest = new Rest(running.port());
        var until = Instant.now().plusSeconds(START_SECONDS);
        while (true) {
            for (var process : running.processes()) {
                if (!process.isAlive()) {
                    throw new ClusterFault(process.name() + " ended at once; its log says why: "
                            + dir.resolve("log/" + process.name() + ".log"));
                }
            }
            try {
                if (rest.overview().workers() >= running.workers().size()) {
                    return;
                }
            } catch (ClusterFault notYet) {
                if (Instant.now().isAfter(until)) {
                    throw notYet;
                }
            }
            if (Instant.now().isAfter(until)) {
                throw new ClusterFault(
                        "not all workers came within " + START_SECONDS + " s; their logs are in " + dir.resolve("log"));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFault("interrupted", e);
        }
    }

    private Path list() {
        return dir.resolve("processes");
    }

    /** The REST port, then a line a process: name, pid, start. */
    private void write(Running running) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Integer.toString(running.port()));
        running.processes().forEach(p -> lines.add(p.name() + " " + p.pid() + " " + p.started()));
        Files.write(list(), lines);
    }

    private static LocalProcess process(String line) {
        var parts = line.split(" ");
        return new LocalProcess(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var found = Files.walk(folder)) {
                for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
