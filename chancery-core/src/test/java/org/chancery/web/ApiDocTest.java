package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/API.md, run by a shell as they stand there. */
class ApiDocTest {

    private static final Pattern EXAMPLES = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theExamplesWork() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/usr/bin/curl")), "skipped: install curl to run it");
        var doc = Files.readString(Path.of("..", "docs", "API.md"), StandardCharsets.UTF_8);
        var examples = EXAMPLES.matcher(doc);
        assertThat(examples.find()).isTrue();
        try (var toy = new ToyServer(folder)) {
            var id = toy.json("/api/v1/events?type=ACCUSE").at("/items/0/id").asString();
            var script = examples.group(1)
                    .replace("http://127.0.0.1:8080/", toy.at("/").toString());
            var shell = new ProcessBuilder("/bin/sh", "-e", "-c", script).redirectErrorStream(true);
            shell.environment().put("ID", id);
            var process = shell.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said)
                    .contains("Çavuşoğlu")
                    .contains("AnnotationPage")
                    .contains("BEGIN:VCALENDAR")
                    .contains("misread");
        }
    }
}
