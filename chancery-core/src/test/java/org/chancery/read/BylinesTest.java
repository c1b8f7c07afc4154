package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.knowledge.Agencies;
import org.chancery.knowledge.AuthorWords;
import org.junit.jupiter.api.Test;

final class BylinesTest {

    private final Bylines bylines = new Bylines(Agencies.load(), AuthorWords.load());

    @Test
    void namesStandApartFromAgencies() {
        var credit = bylines.of("Marta Ruiz and Tom O'Hara, Reuters");
        assertThat(credit.people()).containsExactly("Marta Ruiz", "Tom O'Hara");
        assertThat(credit.agency()).contains("Reuters");
    }

    @Test
    void officesPlacesAndAddressesAreLeftOut() {
        assertThat(bylines.of("Lena Vogt, Diplomatic Correspondent in Geneva").people())
                .containsExactly("Lena Vogt");
        assertThat(bylines.of("Web Desk").people()).isEmpty();
        assertThat(bylines.of("Jon Berg jon@example.org @jonberg").people()).containsExactly("Jon Berg");
    }

    @Test
    void namesInCapitalsBecomeOrdinary() {
        assertThat(bylines.of("MARTA RUIZ").people()).containsExactly("Marta Ruiz");
    }

    @Test
    void smallWordsWithinNamesAreKept() {
        assertThat(bylines.of("Ursula von der Aue").people()).containsExactly("Ursula von der Aue");
        assertThat(bylines.of("Sheikh Hamad bin Khalifa").people()).containsExactly("Sheikh Hamad bin Khalifa");
    }

    @Test
    void sentencesAreNoNames() {
        assertThat(bylines.of("the talks had ended").people()).isEmpty();
    }
}
