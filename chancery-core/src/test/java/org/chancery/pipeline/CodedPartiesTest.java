package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.PartyMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in what is told, in the form of {@link CodedLines}. */
class CodedPartiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg held three hours of talks with Peter Lund on Monday. | CONSULT occurred: Anna Berg, Peter Lund >
            Anna Berg and Peter Lund held two rounds of talks in Lima. | CONSULT occurred: Anna Berg, Peter Lund >
            Anna Berg was in Lima for talks with Peter Lund. | CONSULT occurred: Anna Berg, Peter Lund >
            Norway's envoy, Anna Berg, and Chad's prime minister, Peter Lund, met in Oslo. | CONSULT occurred: Anna Berg, Peter Lund >
            The ministers of Norway and Chad (Anna Berg and Peter Lund) met in Oslo. | CONSULT occurred: Anna Berg, Peter Lund >
            The envoys of Norway, Chad and Peru, Anna Berg, Peter Lund and Maria Rojas, met in Oslo. | CONSULT occurred: Anna Berg, Peter Lund, Maria Rojas >
            The envoys of Norway and Chad - Anna Berg and Peter Lund - met in Oslo. | CONSULT occurred: Anna Berg, Peter Lund >
            Anna Berg and her Greek and Danish counterparts, Nikos Roussos and Peter Lund, respectively, gathered in Oslo. | CONSULT occurred: Anna Berg, Nikos Roussos, Peter Lund >
            Anna Berg met alone. |
            Anna Berg held talks on Monday. |
            Anna Berg attended the summit in Lima. | CONSULT/multilateral occurred: Anna Berg >
            """)
    void bothSidesMeet(String text, String expected) {
        assertThat(told(text).replaceAll(" > (Anna Berg|Peter Lund)", ", $1"))
                .startsWith(expected == null ? "" : expected.replaceAll(" >$", ""));
        assertThat(told(text).isEmpty()).isEqualTo(expected == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Officials from Chad and Mali met in Lima. | TCD, MLI
            Chadian and Malian negotiators met in Lima. | TCD, MLI
            Foreign ministers Anna Berg and Peter Lund of Norway and Chad met in Lima. | NOR, TCD
            North and South Korea held talks. | PRK, KOR
            After Chad left Mali, Merkel met Macron. | DEU, FRA
            """)
    void eachHasHisState(String text, String countries) {
        var events = CodedLines.events(text);
        assertThat(events.stream()
                        .filter(event -> event.type() == org.chancery.model.EventType.CONSULT)
                        .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                        .map(PartyMention::party)
                        .map(party -> party.country().orElse("?"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The Peter Lund poisoning shocked Oslo. |
            A Sousse car bombing killed five people. | ASSAULT/explosives occurred:  > five people
            The Chadian raid wounded six soldiers. | ASSAULT occurred: TCD > six soldiers
            Berg's abduction angered Peru. |
            """)
    void whoIsNamedBeforeViolenceSuffersIt(String text, String killing) {
        assertThat(told(text))
                .doesNotContain("ASSAULT occurred: Peter")
                .doesNotContain("ASSAULT occurred: Berg")
                .doesNotContain(": Sousse");
        if (killing != null) {
            assertThat(told(text)).contains(killing);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ethiopian jets shelled Sudan on Monday. Peru condemned the attack. | PER > Ethiopian jets
            Norway banned Danish ships on Monday. Peter Lund of Denmark rejected the decision. | Peter Lund > NOR
            Peter Lund rejected the decision. | Peter Lund >
            Norway resumed whaling on Monday despite criticism by Peter Lund. | Peter Lund > NOR
            Joe Biden condemned Monday's raid as illegal in a White House statement. | Joe Biden >
            """)
    void whoseDeedIsJudgedIsAccused(String text, String parties) {
        assertThat(told(text)).endsWith(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg met Peter Lund and Maria Rojas. They urged Chad to hold elections. | Anna Berg, Peter Lund, Maria Rojas > TCD
            Anna Berg met Peter Lund. The two ministers urged Chad to hold elections. | Anna Berg, Peter Lund > TCD
            Anna Berg met Peter Lund. He urged Chad to hold elections. | Peter Lund > TCD
            Peter Lund met Anna Berg. She urged Chad to hold elections. | Anna Berg > TCD
            Norway opposes the plan. The northern power urged Chad to hold elections. | NOR > TCD
            Senator from Ohio Maria Rojas urged Chad to hold elections. | Maria Rojas > TCD
            A Danish laboratory said he had urged Chad to hold elections. | > TCD
            The UN coordinator urged Chad to hold elections. | UN coordinator > TCD
            Chad is weighing sanctions against Mali. | TCD > MLI
            Chad and Mali agreed not to raid one another. | TCD, MLI >
            Chad signed a truce with Mali in Sousse. | TCD > MLI
            """)
    void whoIsMeant(String text, String parties) {
        assertThat(told(text)).endsWith(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The French president met Vladimir Putin in Brégançon in August 2019. | Emmanuel Macron
            The US president met Vladimir Putin in Helsinki in July 2018. | Donald Trump
            The US president met Vladimir Putin in Geneva in June. | Joe Biden
            """)
    void officesAreThoseOfTheDay(String text, String holder) {
        assertThat(told(text)).contains(holder);
        assertThat(CodedLines.attested(text)).doesNotContain(holder.equals("Joe Biden") ? "Donald Trump" : "Joe Biden");
    }
}
