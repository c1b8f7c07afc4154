package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Kappa and alpha are those of libraries that are not ours, on one table of sixty things, five names, three coders and gaps:
 * {@code agreement/table.csv}, by {@code agreement/agreement.py}.
 */
class AgreementLibraryTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "agreement");
    private static final Offset<Double> SAME = Offset.offset(1e-9);

    /** What {@code python3 agreement.py table.csv} prints with Debian 12's python3-nltk, python3-statsmodels and python3-sklearn. */
    private static final List<String> PRINTED = List.of(
            "sklearn 1.2.1 mean-kappa 0.574156636",
            "sklearn 1.2.1 kappa 0.627621483",
            "statsmodels 0.13.5 kappa 0.627621483",
            "nltk 3.8 kappa 0.627621483",
            "nltk 3.8 alpha-of-two 0.630824373",
            "nltk 3.8 alpha 0.585569732");

    @Test
    void figuresAreThoseThatTheLibrariesPrinted() throws IOException {
        areOurs(PRINTED);
    }

    /** Skipped where they are not installed. */
    @Test
    void figuresAreThoseThatTheLibrariesPrintNow() throws IOException, InterruptedException {
        var printed = python(
                FOLDER.resolve("agreement.py").toString(),
                FOLDER.resolve("table.csv").toString());
        assumeThat(printed)
                .as("python3-nltk, python3-statsmodels and python3-sklearn")
                .hasSize(PRINTED.size());
        areOurs(printed);
    }

    private static void areOurs(List<String> printed) throws IOException {
        for (var line : printed) {
            var words = line.split(" ");
            assertThat(ours(words[2])).as(line).hasValueCloseTo(Double.parseDouble(words[3]), SAME);
        }
    }

    private static OptionalDouble ours(String figure) throws IOException {
        return switch (figure) {
            case "kappa" -> table(2, true).kappa();
            case "mean-kappa" -> coders().kappa();
            case "alpha-of-two" -> table(2, true).alpha();
            default -> table(3, false).alpha();
        };
    }

    /** The three of them, each with what he judged. */
    private static Coders coders() throws IOException {
        var values = List.<Map<String, String>>of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (var line :
                Files.readAllLines(FOLDER.resolve("table.csv")).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            for (int coder = 1; coder < cells.length; coder++) {
                if (!cells[coder].isEmpty()) {
                    values.get(coder - 1).put(cells[0], cells[coder]);
                }
            }
        }
        return new Coders(values);
    }

    /** @param whole whether only things are taken that all these coders judged */
    private static Agreement table(int coders, boolean whole) throws IOException {
        var units = new ArrayList<List<String>>();
        for (var line :
                Files.readAllLines(FOLDER.resolve("table.csv")).stream().skip(1).toList()) {
            var values = new ArrayList<>(List.of(line.split(",", -1)).subList(1, 1 + coders));
            values.removeIf(String::isEmpty);
            if (!whole || values.size() == coders) {
                units.add(values);
            }
        }
        return new Agreement(units);
    }

    /** Debian's Python, whose libraries these are; nothing where it, or one of them, is not there. */
    private static List<String> python(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/python3"));
        command.addAll(List.of(args));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? out.strip().lines().toList() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
