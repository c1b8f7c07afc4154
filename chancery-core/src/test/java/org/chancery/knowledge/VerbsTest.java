package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {

    private static final Verbs VERBS = Verbs.load();

    @ParameterizedTest
    @CsvSource({
        "sign, signed, signed, signing",
        "urge, urged, urged, urging",
        "deny, denied, denied, denying",
        "deploy, deployed, deployed, deploying",
        "drop, dropped, dropped, dropping",
        "agree, agreed, agreed, agreeing",
        "tie, tied, tied, tying",
        "meet, met, met, meeting",
        "withdraw, withdrew, withdrawn, withdrawing",
        "expel, expelled, expelled, expelling",
        "visit, visited, visited, visiting",
        "free, freed, freed, freeing",
        "co-host, co-hosted, co-hosted, co-hosting",
        "test-fly, test-flew, test-flown, test-flying",
        "call on, called on, called on, calling on",
        "fix, fixed, fixed, fixing"
    })
    void haveTheirForms(String verb, String past, String participle, String gerund) {
        assertThat(VERBS.past(verb)).isEqualTo(past);
        assertThat(VERBS.participle(verb)).isEqualTo(participle);
        assertThat(VERBS.gerund(verb)).isEqualTo(gerund);
    }
}
