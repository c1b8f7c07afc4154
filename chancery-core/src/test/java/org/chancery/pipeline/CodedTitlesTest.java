package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom and what titles mean that are half a name, a courtesy, or another state's wording: the first event's parties, with state and office. */
class CodedTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Saudi Foreign Minister Prince Faisal bin Farhan met Anna Berg in Oslo. | Prince Faisal bin Farhan, SAU, minister of foreign affairs
            Hossein Amir-Abdollahian met Anna Berg in Oslo. | Hossein Amir-Abdollahian, IRN, minister for foreign affairs
            Defence Secretary Lloyd Austin met Anna Berg in Oslo. | Lloyd Austin, USA, secretary of defense
            Defence Secretary Ben Wallace met Anna Berg in Oslo. | Ben Wallace, GBR, defence secretary
            King Abdullah II met Anna Berg in Oslo. | Abdullah II, JOR, king
            British Defence Secretary Lloyd Austin met Anna Berg in Oslo. | Lloyd Austin, GBR, defence secretary
            """)
    void meanWhoHoldsThem(String text, String actor) {
        var first = CodedLines.events(text).get(0).actors().stream()
                .map(mention -> mention.party())
                .map(party -> party.name() + ", " + party.country().orElse("-") + ", "
                        + party.office().orElse("-"))
                .collect(Collectors.joining("; "));
        assertThat(first).isEqualTo(actor);
    }
}
