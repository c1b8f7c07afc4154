package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    private static final Articles ARTICLES = Articles.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Maldives | the Maldives
            Central African Republic | the Central African Republic
            Organization of American States | the Organization of American States
            Arab League | the Arab League
            Polisario Front | the Polisario Front
            Chad | Chad
            UNESCO | UNESCO
            Bolivia's senate | Bolivia's senate
            the Hague court | the Hague court
            several states | several states
            """)
    void aNameWithinALineHasItsArticle(String name, String expected) {
        assertThat(ARTICLES.before(name)).isEqualTo(expected);
    }
}
