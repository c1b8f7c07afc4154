package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples in the help of all commands: each is understood as it stands, and those that need neither the web nor somebody at the keys are run. */
class ExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?:^ *|Examples?: |&& |<\\()chancery ([a-z][^|&)]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    /** Those that need nothing but a record. What others read (sheets of an audit, rows of other coders) their own tests make; questions are asked by {@link ReadmeTest}. */
    private static final List<String> RUN =
            List.of("export ", "audit new ", "check", "rebuild", "reports ", "completion");

    @TempDir
    static Path folder;

    private static Path store;

    @BeforeAll
    static void aStoreOfItsOwn() throws IOException {
        store = Files.copy(SampleRecord.store(), folder.resolve("talks.db"));
    }

    static Stream<String> all() {
        return commands(Chancery.whole())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .flatMap(line -> EXAMPLE.matcher(line).results())
                .map(found -> found.group(1).strip())
                .distinct();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ExamplesTest::commands));
    }

    static Stream<String> runnable() {
        return all().filter(example -> RUN.stream().anyMatch(example::startsWith));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isUnderstood(String example) {
        assertThatCode(() -> Chancery.whole().parseArgs(words(example).toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void endsWell(String example) throws IOException {
        var to = Files.createDirectories(folder.resolve(Integer.toHexString(example.hashCode())));
        var words = new ArrayList<String>();
        for (var word : words(example)) {
            boolean written = word.matches("[\\w.]+(?:/|\\.(?:csv|gexf|ics))");
            words.add(word.endsWith(".db") ? store.toString() : written ? to + "/" + word : word);
        }
        if (!words.contains("--store") && !words.get(0).equals("completion")) {
            words.addAll(List.of("--store", store.toString()));
        }
        assertThat(Chancery.execute(words.toArray(String[]::new))).as(example).isZero();
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
