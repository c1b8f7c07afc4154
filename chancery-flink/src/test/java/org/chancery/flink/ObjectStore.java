package org.chancery.flink;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server with the interface of S3, a process of its own on this machine alone, with a class path of its own. It keeps a bucket as a
 * directory and an object as a file, so that what was written can be looked at without a client. Objects have to be put through its
 * interface: what a real one says of each, a mark of its version among it, is kept as extended attributes of the file.
 */
final class ObjectStore implements AutoCloseable {

    static final String ACCESS_KEY = "reader";
    static final String SECRET_KEY = "it's a secret";

    /** Where the build puts the server and Flink's plugin. */
    private static final Path JARS = Path.of(System.getProperty("basedir", ""), "target", "object-store");

    private static final int START_SECONDS = 60;

    private final Path buckets;
    private final int port;
    private final Process process;

    /**
     * Starts it and waits until it listens.
     *
     * @param folder for its buckets and its log
     */
    ObjectStore(Path folder) throws IOException, InterruptedException {
        buckets = Files.createDirectories(folder.resolve("buckets"));
        port = freePort();
        var config = folder.resolve("s3proxy.properties");
        Files.write(
                config,
                List.of(
                        "s3proxy.endpoint=" + endpoint(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        // its successor, filesystem-nio2, fails where the mark of a directory that is not empty is
                        // deleted
                        "jclouds.provider=filesystem",
                        "jclouds.identity=none",
                        "jclouds.credential=none",
                        "jclouds.filesystem.basedir=" + buckets));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JARS.resolve("s3proxy.jar").toAbsolutePath().toString(),
                        "--properties",
                        config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        // ends with the tests even where they are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (int i = 0; !listens(); i++) {
            if (i > START_SECONDS * 10 || !process.isAlive()) {
                throw new IOException(Files.readString(folder.resolve("s3proxy.log")));
            }
            Thread.sleep(100);
        }
    }

    /** Puts Flink's plugin for such stores where the processes of a cluster look for one. */
    static void plugin(Path cluster) throws IOException {
        var folder = Files.createDirectories(cluster.resolve("plugins/s3"));
        Files.copy(JARS.resolve("flink-s3-fs-hadoop.jar"), folder.resolve("flink-s3-fs-hadoop.jar"));
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** The directory that is a bucket. */
    Path bucket(String name) throws IOException {
        return Files.createDirectories(buckets.resolve(name));
    }

    @Override
    public void close() {
        // it has nothing to save
        process.destroyForcibly();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
