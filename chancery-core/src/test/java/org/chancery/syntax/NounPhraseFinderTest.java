package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norway's prime minister met the visiting envoy. | Norway's prime minister / the visiting envoy
            They received Acting President Castillo. | They / Acting President Castillo
            The besieged city held out. | The besieged city
            Ghana's remarkably quiet, highly effective diplomacy paid off. | Ghana's remarkably quiet, highly effective diplomacy
            The presidents insulted each other. | The presidents / each other
            The ministers who signed it left on Friday. | The ministers / who / it / Friday
            The May summit was brief. | The May summit
            Chile declared two attachés persona non grata. | Chile / two attachés
            Peru called the treaty historic. | Peru / the treaty
            LAGOS (Wire) - Togo recalled its envoy. | Togo / its envoy
            """)
    void findsPhrasesWithoutWhatFollowsTheirHeads(String sentence, String phrases) {
        assertThat(String.join(" / ", Parsed.of(sentence).phrases())).isEqualTo(phrases);
    }
}
