package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of people, the same and not the same: {@code names/pairs.tsv} tells how its pairs were made. */
class PersonNamesTest {

    private static final double RIGHT = .98;
    private static final int LEAST = 300;

    private final PersonNames names = PersonNames.load();

    private record Pair(String one, String other, boolean same, String kind) {}

    private static List<Pair> pairs() {
        try (var in = PersonNamesTest.class.getResourceAsStream("/names/pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2].equals("same"), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pairsAreToldRight() {
        var wrong = pairs().stream()
                .filter(pair -> names.canBeOne(pair.one, pair.other) != pair.same)
                .toList();

        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(1 - (double) wrong.size() / pairs().size())
                .as(wrong.stream().map(Pair::toString).collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void orderOfTheTwoDoesNotMatter() {
        assertThat(pairs()).allSatisfy(pair -> assertThat(names.canBeOne(pair.other, pair.one))
                .isEqualTo(names.canBeOne(pair.one, pair.other)));
    }

    @Test
    void namesOfOnePersonMeetUnderAKey() {
        assertThat(pairs().stream()
                        .filter(pair -> names.canBeOne(pair.one, pair.other))
                        .filter(pair -> !meet(pair)))
                .isEmpty();
    }

    private boolean meet(Pair pair) {
        return Stream.of(pair.one, pair.other).map(names::form).anyMatch(NameForm::isOneWord)
                ? !Collections.disjoint(names.edges(names.form(pair.one)), names.edges(names.form(pair.other)))
                : !Collections.disjoint(
                        names.meetingKeys(names.form(pair.one)), names.meetingKeys(names.form(pair.other)));
    }

    @Test
    void articleIsLeftOutAndAHyphenElsewhereIsNot() {
        assertThat(names.form("Adel al-Jubeir").words()).containsExactly("adel", "jubeir");
        assertThat(names.form("Okonjo-Iweala").words()).containsExactly("okonjoiweala");
        assertThat(names.form("Al Gore").words()).containsExactly("al", "gore");
    }
}
