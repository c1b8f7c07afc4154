package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.knowledge.Countries;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.junit.jupiter.api.Test;

class NameMergerTest {

    private final NameMerger merger = new NameMerger(Countries.load());

    @Test
    void whatTheTaggerCallsAPersonIsOne() {
        assertThat(names("Michael Jordan visited Jordan", run(0, 2, Name.Sort.PERSON), run(3, 4, Name.Sort.PLACE)))
                .isEqualTo("Michael Jordan=PERSON, Jordan=STATE:JOR");
    }

    @Test
    void aLongerNameIsNotCutToTheStateInIt() {
        assertThat(names(
                        "the Bank of Japan and the Indian Ocean",
                        run(1, 4, Name.Sort.ORGANISATION),
                        run(6, 8, Name.Sort.PLACE)))
                .isEqualTo("Bank of Japan=ORGANISATION:JPN, Indian Ocean=PLACE");
    }

    @Test
    void aKnownNameIsWhole() {
        assertThat(names("the Republic of Korea said", run(3, 4, Name.Sort.PLACE)))
                .isEqualTo("Republic of Korea=STATE:KOR");
    }

    @Test
    void secretaryOfStateLeavesNoOrganisation() {
        assertThat(names(
                        "US Secretary of State Antony Blinken",
                        run(3, 4, Name.Sort.ORGANISATION),
                        run(4, 6, Name.Sort.PERSON)))
                .isEqualTo("US=STATE:USA, Antony Blinken=PERSON");
    }

    @Test
    void adjectivesAndSeatsOfGovernmentAreTyped() {
        assertThat(names("Japanese officials told the Kremlin and Downing Street"))
                .isEqualTo("Japanese=DEMONYM:JPN, Kremlin=METONYM:RUS, Downing Street=METONYM:GBR");
    }

    private String names(String words, NameRun... tagged) {
        var tokens = Arrays.stream(words.split(" "))
                .map(word -> new Token(new Span(0, 1), word, word, "NNP"))
                .toList();
        return merger.merge(tokens, List.of(tagged)).stream()
                .map(run -> tokens.subList(run.from(), run.to()).stream()
                                .map(Token::text)
                                .collect(Collectors.joining(" "))
                        + "=" + run.sort()
                        + run.country().map(country -> ":" + country).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static NameRun run(int from, int to, Name.Sort sort) {
        return new NameRun(from, to, sort);
    }
}
