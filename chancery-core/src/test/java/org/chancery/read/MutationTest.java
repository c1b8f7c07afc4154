package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.acquire.Inputs;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged inputs: whatever is done to the bytes, reading ends soon, with reports or with failures, and throws nothing. */
final class MutationTest {

    private static final List<String> SEEDS = List.of(
            "<html><head><title>T | S</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"name\":\"A B\"}}</script></head><body><article><h1>T</h1><p>The envoys of both islands sat down in the customs house, officials said.</p></article></body></html>",
            "Updated March 2nd, 2022 at 09:15 IST\n\nTitle of it\n\nBy Nora Lind\n\nThe envoys sat down in the old house on Friday. pic.twitter.com/a — N (@n) March 1, 2022\n",
            "{\"id\":\"a\",\"text\":\"The envoys met.\",\"date\":\"2022-03-04\",\"posts\":[{\"start\":0,\"end\":3}]}\n{\"text\":\"b\"}\n",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><link>http://x/</link><description>d</description><item><title>A</title><description>&lt;p&gt;The envoys met in the old house on Friday.&lt;/p&gt;</description><pubDate>Fri, 04 Mar 2022 19:15:00 GMT</pubDate></item></channel></rss>",
            "From: a@b.c\nTo: d@e.f\nSubject: S\nDate: Fri, 4 Mar 2022 20:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe envoys met.\n--b--\n");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    @Timeout(120)
    void nothingIsThrown(int seed) {
        var random = new Random(4711L + seed);
        byte[] original = SEEDS.get(seed).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = mutate(original, random);
            var input = Inputting.of("mutant" + round, bytes);
            assertThatCode(() -> Inputting.readings(input))
                    .as("round %d: %s", round, new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    static Stream<Path> kinds() throws IOException, URISyntaxException {
        var folder = Path.of(MutationTest.class.getResource("/kinds").toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    /** Files of every kind, archives too: whole they give reports and no failure; damaged they throw nothing. */
    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(120)
    void everyKindIsReadWholeAndThrowsNothingDamaged(Path file) throws IOException {
        byte[] original = Files.readAllBytes(file);
        assertThat(readings(original)).isNotEmpty().allSatisfy(reading -> assertThat(reading)
                .isInstanceOf(Reading.Read.class));
        var random = new Random(4711);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = mutate(original, random);
            assertThatCode(() -> readings(bytes))
                    .as("round %d: %s", round, new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static List<Reading> readings(byte[] bytes) {
        try (var inputs = Inputs.within(Inputting.of("kind", bytes))) {
            return inputs.flatMap(input -> Inputting.readings(input).stream()).toList();
        }
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>{}[]\"'&;:/\n\0(@—".charAt(random.nextInt(17));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> {
                    byte[] cut = new byte[Math.max(1, bytes.length - random.nextInt(20))];
                    System.arraycopy(bytes, 0, cut, 0, cut.length);
                    bytes = cut;
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<blockquote>", "[", "{\"a\":", "<ul><li>", "<span class='x'>"
            })
    void deepNestingEnds(String opener) {
        var input = Inputting.of("deep", "<html><body><p>x</p>".concat(opener.repeat(50_000)));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Inputting.readings(input));
        var bare = Inputting.of("bare", opener.repeat(50_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Inputting.readings(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "1", "— ", "( ", "A. ", "By ", "1.2.", "(@a) ", "<"})
    void longLinesOfOneKindEnd(String unit) {
        var input = Inputting.of("long", "Title\n\n" + unit.repeat(300_000 / unit.length()) + "\n\nend of it.");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Inputting.readings(input));
    }
}
