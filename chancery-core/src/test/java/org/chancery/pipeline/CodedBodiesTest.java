package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies by short names, by common nouns and by whose they are, in the form of {@link CodedLines}. */
class CodedBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The Rural Water Council (RWC) met farmers. Zambian senators condemned the RWC. | Zambian senators > Rural Water Council
            The Rural Water Council met farmers. Zambian senators condemned the council. | Zambian senators > Rural Water Council
            Lumo Broadcasting Company showed a film. Zambia accused the network of lying. | ZMB > Lumo Broadcasting Company
            The Zambian Electoral Commission met farmers. Zambia accused the network of lying. | ZMB > network
            The Nairobi-based Somali Peace Movement condemned Eritrea. | Somali Peace Movement > ERI
            Envoys from Oman admitted their government had shelled a Yemeni port. | OMN > YEM
            """)
    void areThoseMeant(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }
}
