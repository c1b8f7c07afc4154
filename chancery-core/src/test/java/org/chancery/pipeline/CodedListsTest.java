package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people each of whom has a state behind his name, in the form of {@link CodedLines}. */
class CodedListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chancellor Olaf Scholz received President Ilham Aliyev of Azerbaijan, Prime Minister Nikol Pashinyan of Armenia and President Charles Michel of the European Council in Berlin on Monday. | CONSULT/visit occurred: Ilham Aliyev, Nikol Pashinyan, Charles Michel > Olaf Scholz
            Norway thanked President William Ruto of Kenya and President Hage Geingob of Namibia for their help. | SUPPORT occurred: NOR > William Ruto, Hage Geingob
            Prime Minister Mia Mottley of Barbados and Prime Minister Andrew Holness of Jamaica met in Kingston. | CONSULT occurred: Mia Mottley, Andrew Holness >
            Justin Trudeau met President Gitanas Nauseda of Lithuania, President Egils Levits of Latvia and Prime Minister Kaja Kallas of Estonia in Ottawa. | CONSULT occurred: Justin Trudeau > Gitanas Nauseda, Egils Levits, Kaja Kallas
            The Pope spoke by phone with King Felipe of Spain and Queen Margrethe of Denmark on Sunday. | CONSULT/phone occurred: Pope > King Felipe, Margrethe II
            Peter Lund hosted Anna Berg for an in-person lunch. | CONSULT/visit occurred: Anna Berg > Peter Lund
            """)
    void areRead(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg of Norway, Mia Lund of Chad and Per Moe of Peru won medals.
            President Lund of Chad, a doctor, was born in Kenya.
            King Harald of Norway and Queen Sonja of Norway like to sail.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
