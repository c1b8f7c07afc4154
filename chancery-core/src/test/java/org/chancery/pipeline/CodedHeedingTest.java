package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties that stand in the clause around: who heeds a request, who meets those whom a noun names; in the form of {@link CodedLines}. */
class CodedHeedingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ghana opened its ports at the request of Niger. | REQUEST occurred: NER > GHA
            Upon the request of Niger, Ghana opened its ports. | REQUEST occurred: NER > GHA
            Envoys of Peru finished drafting the rules, in consultation with Chile. | CONSULT occurred: Envoys > CHL
            The attack was claimed by a militia in Oman. | ASSAULT occurred: militia >
            `"It is gross negligence on the part of the guards," Fiji's president said.` | ACCUSE/disapprove occurred: George Konrote > guards
            """)
    void areRead(String text, String event) {
        assertThat(told(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            7:15 p.m. Gabon's embassy accused Chad. | Gabon's embassy > TCD
            Andres Moe met Jan Lund. Lund left. He said Lund is a model of honesty. | Andres Moe > Jan Lund
            Peru and Chile quarrelled. Fiji accused the two countries. | FJI > PER, CHL
            Peru and Chile quarrelled. Fiji accused two dozen countries. | FJI > two dozen countries
            """)
    void areTheWordsThatNameThem(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }
}
