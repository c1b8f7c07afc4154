package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kenya recalled its ambassador. | recalled | Kenya
            Kenya agreed to recall its ambassador. | recall | Kenya
            Kenya urged Chad to recall its ambassador. | recall | Chad
            Kenya summoned the envoy and expelled him. | expelled | Kenya
            The minister who signed the accord left. | signed | The minister
            Jordan's decision to reopen the crossing pleased Iraq. | reopen | Jordan's decision
            Norway joined Chad in voting against the text. | voting | Norway
            The envoy was expelled by Kenya. | expelled | The envoy
            Norway fined Chad for breaching the treaty. | breaching | Chad
            The premier thanked Peru for sheltering the refugees. | sheltering | Peru
            Malta accused Cyprus of hiding the accounts. | hiding | Cyprus
            Soldiers kept the protesters from entering the square. | entering | the protesters
            Togo sued Benin over diverting the river. | diverting | Benin
            Chad was blamed for shelling the port. | shelling | Chad
            Peru renewed a call for Chad to release the sailors. | release | Chad
            Peru waited for Chad to release the sailors. | release | Chad
            Kenya apologised for shelling the port. | shelling | Kenya
            Kenya paid a ransom for getting the sailors back. | getting | Kenya
            The leak prompted Kenya to recall its envoy. | recall | Kenya
            Rising prices led Chad to close its mills. | close | Chad
            The raid pushed Togo to arm its guards. | arm | Togo
            Kenya struck the camp, provoking Chad to shell the town. | shell | Chad
            The vote spurred Benin to pull out. | pull | Benin
            Kenya promised Chad to recall its envoy. | recall | Kenya
            Officers said a mine killed two drivers and wounded ten. | wounded | a mine
            The mayor said shells hit the port and burned two ships. | burned | shells
            Officers said a mine killed two drivers and promised an inquiry. | promised | Officers
            The rebels rejected the offer and shelled the port. | shelled | The rebels
            The Kremlin, dismissing accusations that it had poisoned the senator, said the claims were absurd. | dismissing | The Kremlin
            """)
    void findsWhoActs(String sentence, String verb, String subject) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().subject(parsed.at(verb)).map(parsed::words)).hasValue(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The union vowed to fight every scheme to oust the mayor. | oust
            Kenya opposed moves to expel Chad. | expel
            Bishops condemned efforts to topple the president. | topple
            """)
    void whoStandsUpToADeedDoesNotDoIt(String sentence, String verb) {
        var parsed = Parsed.of(sentence);
        assertThat(parsed.syntax().subject(parsed.at(verb))).isEmpty();
    }
}
