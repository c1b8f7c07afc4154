package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chancery.TestClassPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/GUIDE.md tells its readers to type, in its order, in a folder of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final int MINUTES = 10;

    @TempDir
    static Path folder;

    @BeforeAll
    static void theSampleReportsAndTheirRecord() throws IOException {
        Samples.unpack(Files.createDirectory(folder.resolve("reports")));
        Files.copy(SampleRecord.store(), folder.resolve("chancery.db"));
    }

    @Test
    @Order(1)
    void everyCommandEndsWell() throws IOException, InterruptedException {
        int run = 0;
        for (var block : blocks("sh")) {
            for (var line :
                    block.lines().filter(text -> text.startsWith("chancery ")).toList()) {
                var words = words(line);
                var java = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx1g",
                        "-cp",
                        TestClassPath.absolute(),
                        "org.chancery.cli.Chancery"));
                java.addAll(words.subList(1, words.size()));
                var ended = run(java);
                assertThat(ended.code()).as(line + "\n" + ended.text()).isZero();
                run++;
            }
        }
        assertThat(run).isGreaterThan(15);
        assertThat(folder.resolve("coming.ics")).content().contains("STATUS:TENTATIVE");
        assertThat(folder.resolve("copy.db")).exists();
    }

    @Test
    @Order(2)
    void theQueryAnswers() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chancery.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(blocks("sql").get(0))) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    @Order(3)
    void pandasCountsTheMeetings() throws IOException, InterruptedException {
        assumeTrue(runs("python3", "-c", "import pandas"), "python3 with pandas is not installed");
        Files.writeString(folder.resolve("figure.py"), blocks("python").get(0));
        var ended = run(List.of("python3", "figure.py"));
        assertThat(ended.code()).as(ended.text()).isZero();
        assertThat(ended.text()).contains("USA");
    }

    @Test
    @Order(4)
    void rDrawsTheFigure() throws IOException, InterruptedException {
        assumeTrue(runs("Rscript", "--version"), "R is not installed");
        Files.writeString(folder.resolve("figure.R"), blocks("r").get(0));
        var ended = run(List.of("Rscript", "figure.R"));
        assertThat(ended.code()).as(ended.text()).isZero();
        assertThat(ended.text()).contains("USA");
        assertThat(folder.resolve("meetings.pdf")).isNotEmptyFile();
    }

    private record Ended(int code, String text) {}

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(out));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return run(List.of(command)).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> blocks(String language) {
        try {
            var guide = Files.readString(Path.of("..", "docs", "GUIDE.md"), StandardCharsets.UTF_8);
            return BLOCK.matcher(guide)
                    .results()
                    .filter(block -> block.group(1).equals(language))
                    .map(block -> block.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }
}
