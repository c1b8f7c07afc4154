package org.chancery;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server for tests, from the programs that are installed (Debian's package {@code postgresql}): started on first use, on this
 * machine alone, gone when the tests end. Tests that want it are skipped where it is not installed.
 */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<TestPostgres> SERVER = programs().map(TestPostgres::new);

    private final Path programs;
    private final Path folder;
    private final int port;

    private TestPostgres(Path programs) {
        this.programs = programs;
        try {
            this.folder = Files.createTempDirectory("chancery-postgres");
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                this.port = socket.getLocalPort();
            }
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The address of a database with nothing in it. Skips the test where there is no PostgreSQL. */
    public static String database() {
        Assumptions.assumeTrue(SERVER.isPresent(), "PostgreSQL is not installed: apt-get install postgresql");
        var server = SERVER.orElseThrow();
        var name = "test" + DATABASES.incrementAndGet();
        server.execute("postgres", "CREATE DATABASE " + name);
        return "postgresql://postgres@127.0.0.1:" + server.port + "/" + name;
    }

    /** Executes a statement as the server's owner. */
    public static void sql(String statement) {
        SERVER.orElseThrow().execute("postgres", statement);
    }

    /** Executes a statement as the server's owner in a database that {@link #database} gave. */
    public static void sql(String database, String statement) {
        SERVER.orElseThrow().execute(database.substring(database.lastIndexOf('/') + 1), statement);
    }

    private void execute(String database, String statement) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> programs() {
        var places = new ArrayList<Path>();
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .forEach(places::add);
        } catch (IOException notDebian) {
            // other systems have them on the path
            for (var part : System.getenv("PATH").split(File.pathSeparator)) {
                places.add(Path.of(part));
            }
        }
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("initdb")))
                .findFirst();
    }

    private void start() throws IOException {
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        var data = folder.resolve("data").toString();
        // another locale than the tests ask for: the order of answers must not hang on it
        run(as(
                programs.resolve("initdb") + "",
                "-D",
                data,
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "-N"));
        run(as(
                programs.resolve("pg_ctl") + "",
                "-D",
                data,
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder,
                "start"));
    }

    private void stop() {
        try {
            run(as(
                    programs.resolve("pg_ctl") + "",
                    "-D",
                    folder.resolve("data").toString(),
                    "-m",
                    "immediate",
                    "stop"));
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server refuses to run as root. */
    private static List<String> as(String... command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) throws IOException {
        var output = Files.createTempFile("chancery-postgres", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }
}
