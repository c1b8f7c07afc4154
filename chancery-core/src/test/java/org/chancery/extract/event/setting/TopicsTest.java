package org.chancery.extract.event.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event was about: whole phrases, and none of which only the head is left. */
class TopicsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static List<String> topics(String text) {
        var report = TestModels.report(text, "2031-04-17");
        return EXTRACTOR.extract(report, TestModels.annotator().annotate(report)).events().stream()
                .flatMap(event -> event.topics().stream())
                .map(span -> span.in(text).replaceFirst("^(the|a) ", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The two ministers Ann Berg of Norway and Ola Lind of Sweden discussed the fight against pirates. ; fight against pirates",
                "Norway and Sweden spoke by video link on Monday about the crisis over Kosovo. ; crisis over Kosovo",
                "Peru's foreign minister Ann Moe met Bo Lund of Chile in Oslo to discuss a route for Moldovan wheat. ; route for Moldovan wheat",
                "Norway and Sweden discussed the results of their May meeting in Oslo. ; results of their May meeting in Oslo",
                "Norway held talks with Sweden on a treaty on the protection of whales. ; treaty on the protection of whales",
                "Peru and Chile discussed grain exports. ; grain exports",
                "Norway and Sweden held talks on fisheries in Oslo on Monday. ; fisheries",
            })
    void wholePhrases(String text, String topic) {
        assertThat(topics(text)).containsExactly(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway urged Sweden to reflect on the harm that it had done to trade.",
                "Peru and Chile met in Lima on Monday.",
                "Peru's president thanked Chile on Monday."
            })
    void nothingOrHalfOfSomething(String text) {
        assertThat(topics(text)).isEmpty();
    }
}
