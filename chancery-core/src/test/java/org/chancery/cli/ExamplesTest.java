package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples in the help of all commands: each is understood as it stands; questions are run by {@link ReadmeTest}. */
class ExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?:^ *|Examples?: |&& )chancery ([a-z][^|&]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

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

    @ParameterizedTest
    @MethodSource("all")
    void isUnderstood(String example) {
        var words = words(example).toArray(String[]::new);
        assertThatCode(() -> Chancery.line(words)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .parseArgs(words))
                .doesNotThrowAnyException();
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
