package org.chancery.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Quotation;
import org.junit.jupiter.api.Test;

class ChainsTest {

    @Test
    void aStatementWithinAReportHasTheReporterAsItsRelay() {
        String text = "Reuters reported that the Iraqi minister said that the talks would resume in March.";
        assertThat(Told.lines(text))
                .containsExactly(
                        "Reuters > reported > that the Iraqi minister said that the talks would resume in March",
                        "the Iraqi minister > said > that the talks would resume in March");
        assertThat(relays(text, Told.in(text).get(1))).containsExactly("Reuters");
    }

    @Test
    void whoIsCitedStandsAfterWhoCites() {
        String text = "Kyodo reported, citing ministry officials, that the envoy would travel to Seoul.";
        var found = Told.in(text);
        assertThat(found).hasSize(1);
        assertThat(relays(text, found.get(0))).containsExactly("Kyodo", "ministry officials");
    }

    @Test
    void aCommaBeforeTheCitedSourceMayBeMissing() {
        String text = "Kyodo reported citing ministry officials, that the envoy would travel to Seoul.";
        assertThat(relays(text, Told.in(text).get(0))).containsExactly("Kyodo", "ministry officials");
    }

    @Test
    void accordingToRelaysWordsInMarks() {
        String text = "“We shall return to the table,” Mr. Haddad said, according to the state news agency.";
        var found = Told.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker().orElseThrow().in(text)).isEqualTo("Mr. Haddad");
        assertThat(relays(text, found.get(0))).containsExactly("the state news agency");
    }

    @Test
    void aPronounWithinReportedWordsMakesNoStatementOfItsOwn() {
        assertThat(Told.lines("The envoy said that he had said nothing of the kind to them."))
                .hasSize(1);
    }

    @Test
    void aFactThatIsCitedIsNoSource() {
        String text = "The minister refused to sign, citing the cost of the dam.";
        assertThat(Told.in(text)).allSatisfy(q -> assertThat(q.attribution()).isEmpty());
    }

    private static List<String> relays(String text, Quotation q) {
        return q.attribution().stream().map(span -> span.in(text)).toList();
    }
}
