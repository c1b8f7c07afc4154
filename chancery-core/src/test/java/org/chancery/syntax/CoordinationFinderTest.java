package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Silva, Moreno and Castro met in Quito. | Silva + Moreno + Castro
            The foreign ministers of Kenya and Uganda signed it. | Kenya + Uganda
            The African Union, Egypt, Kenya and Togo met. | The African Union + Egypt + Kenya + Togo
            Saudi Arabia, Egypt, Bahrain and Oman cut ties with Chad. | Saudi Arabia + Egypt + Bahrain + Oman
            Officials from Laos as well as Vietnam attended. | Laos + Vietnam
            Silva, Moreno to meet in Quito | Silva + Moreno
            Officials said Kenya and Uganda signed the accord. | Kenya + Uganda
            Moreno praised Kenya and Uganda for the accord. | Kenya + Uganda
            """)
    void joinsWhatStandsTogether(String sentence, String list) {
        assertThat(Parsed.of(sentence).coordinations()).contains(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kenya closed the mission and Chad withdrew its envoy. | the mission + Chad
            Kenya attacked Uganda and Chad replied. | Uganda + Chad
            The army shelled the town and the rebels withdrew. | the town + the rebels
            Oslo, Norway, hosted the talks. | Oslo + Norway
            After Chad closed the mission, Moreno called Silva. | the mission + Moreno
            """)
    void leavesApartWhatBelongsToAnotherClauseOrExplains(String sentence, String list) {
        assertThat(Parsed.of(sentence).coordinations()).doesNotContain(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            At least 40 people were arrested in Belarus. | 40 people nsubj:pass
            Up to 40 people were arrested in Belarus. | 40 people nsubj:pass
            As many as 30 soldiers fled to Chad. | 30 soldiers nsubj
            Over 300 villagers left the island. | 300 villagers nsubj
            Chad sent troops to 40 villages. | 40 villages obl
            At 12 villages the rebels surrendered. | 12 villages obl
            """)
    void whatBelongsToANumberLeadsNobodyAnywhere(String sentence, String phrase) {
        assertThat(Parsed.of(sentence).relations()).contains(phrase);
    }
}
