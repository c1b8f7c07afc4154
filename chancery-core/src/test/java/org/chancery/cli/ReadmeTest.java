package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that the README and each command's help show, asked of the record of the demo. */
class ReadmeTest {

    private static final Pattern QUESTION =
            Pattern.compile("^ {4}\\./chancery ((?:find|timeline|who|conflicts|show)\\b[^#]*)", Pattern.MULTILINE);
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:^ *|Examples?: )chancery ((?:find|timeline|who|conflicts|show|reports)\\b.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    static Stream<String> questions() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        return QUESTION.matcher(readme).results().map(found -> found.group(1).strip());
    }

    static Stream<String> examples() {
        return Chancery.whole().getSubcommands().values().stream()
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .flatMap(line -> EXAMPLE.matcher(line).results())
                .map(found -> found.group(1).strip());
    }

    @ParameterizedTest
    @MethodSource({"questions", "examples"})
    void isAnswered(String question) {
        var words = new ArrayList<String>();
        WORD.matcher(question)
                .results()
                .forEach(word -> words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow()));
        words.addAll(List.of("--store", SampleRecord.store().toString()));
        var out = new ByteArrayOutputStream();
        var before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            assertThat(Chancery.execute(words.toArray(String[]::new))).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
    }
}
