package org.chancery.extract.event.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.extract.event.EventReader;
import org.chancery.knowledge.EventLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedContentTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police in Hanoi would not say when the editor would be released.",
                "The guards in Minsk would not say why they came, or say when they would free the envoy of Laos.",
                "The ministry declined to say when Chad would withdraw its troops from Mali.",
                "It is unclear how Togo will release the sailors.",
                "Reporters asked when Oman would expel the Yemeni envoy.",
                "The envoy did not say where the premiers of Peru and Chile would meet."
            })
    void whatIsAskedOrLeftUnsaidIsNoEvent(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police in Hanoi said when they released the envoy of Laos.",
                "When Chad withdrew its troops from Mali, nobody spoke.",
                "Oman would not wait when it released the Yemeni envoy.",
                "Release the sailors, and say when Chad freed the envoy of Laos, Moe told Oman."
            })
    void whatIsToldWithItsDayIs(String sentence) {
        assertThat(told(sentence)).contains("RETREAT");
    }

    private static List<String> told(String sentence) {
        var report = TestReport.of(sentence).published("2022-06-15").report();
        return READER.read(report, TestModels.annotator().annotate(report), List.of()).stream()
                .map(event -> event.type().name())
                .toList();
    }
}
