package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chancery.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word hangs on once the parser's slips are put right. */
class VerbRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norway on Monday suspended talks with Peru on trying to end the fighting in Mali and accused Lima of delay. | accused | suspended
            The two states agreed to open the border and signed a pact. | signed | agreed
            The minister wants to go and see the camp. | see | go
            The envoy flew to Lima to see the premier and to sign the accord. | sign | see
            What was said of the pact was denied. | said | denied
            Chad deported a Malian cook caught at the harbour. | caught | cook
            Mali freed two Malians held in a prison in Chad. | Malians | freed
            Niger said troops captured in the battle were freed. | captured | troops
            The rebels were seized in a raid. | rebels | seized
            The minister had arrived in Lima. | minister | arrived
            """)
    void wordHangsOn(String text, String word, String head) {
        var sentence = TestModels.annotate(text, "2021-05-04").sentences().get(0);
        var tokens = sentence.tokens();
        int at = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).text().equals(word))
                .findFirst()
                .orElseThrow();
        int above = sentence.dependencies().orElseThrow().head(at);
        assertThat(tokens.get(above).text()).isEqualTo(head);
    }
}
