package org.chancery.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;

/** A Python with some library of those that people read exports with; tests that need it are skipped, saying so, where none has it. */
public final class Python {

    private final String command;

    private Python(String command) {
        this.command = command;
    }

    /** What a script printed, and how it ended. */
    public record Ran(int code, String out) {}

    /** @param library as it is imported: "pandas" is Debian's python3-pandas */
    public static Python with(String library) {
        var found = Stream.of("python3", "/usr/bin/python3")
                .filter(command ->
                        run(List.of(command, "-c", "import " + library)).code() == 0)
                .findFirst();
        Assumptions.assumeThat(found).as("python3-" + library).isPresent();
        return new Python(found.orElseThrow());
    }

    /** @param arguments a file and what it is given, or {@code -c} and a script */
    public Ran run(String... arguments) {
        var words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        return run(words);
    }

    private static Ran run(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out.strip());
        } catch (IOException e) {
            return new Ran(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran(-1, "interrupted");
        }
    }
}
