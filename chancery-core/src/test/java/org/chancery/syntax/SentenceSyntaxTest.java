package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "The envoy was expelled by Kenya.,expelled",
        "The envoy got arrested on Friday.,arrested",
        "Two men detained in Mali were freed.,detained",
        "Four were killed and three wounded.,wounded",
        "Minister arrested on graft charges,arrested",
        "The treaty signed in Oslo was shelved.,signed",
    })
    void knowsPassives(String sentence, String verb) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().isPassive(parsed.at(verb))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya has expelled the envoy.,expelled",
        "Kenya expelled the envoy.,expelled",
        "Police arrested at least 30 people,arrested",
        "Chad on Friday denounced the raid,denounced",
        "Guards arrested and charged two men,arrested",
    })
    void knowsActives(String sentence, String verb) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().isPassive(parsed.at(verb))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya did not recall its envoy.,recall",
        "Kenya never recalled its envoy.,recalled",
        "Kenya has not yet recalled its envoy.,recalled",
        "Kenya cannot recall its envoy.,recall",
    })
    void findsTheNegationOfAVerb(String sentence, String verb) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().negation(parsed.at(verb))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya not only recalled its envoy but closed the mission.,recalled",
        "Kenya recalled its envoy.,recalled"
    })
    void takesNoOtherWordForANegation(String sentence, String verb) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().negation(parsed.at(verb))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kenya called off the talks.,called,call off", "Kenya put the talks off.,put,put off"})
    void joinsAVerbWithItsParticle(String sentence, String verb, String phrasal) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().phrasal(parsed.at(verb))).isEqualTo(phrasal);
    }
}
