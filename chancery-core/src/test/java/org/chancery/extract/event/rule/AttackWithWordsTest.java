package org.chancery.extract.event.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.extract.event.EventReader;
import org.chancery.knowledge.EventLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttackWithWordsTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lund attacked Premier Karl Moe on Tuesday.",
                "The senator attacked Karl Moe over the budget.",
                "Anna Lund's attack on Karl Moe surprised the assembly in Oslo.",
                "Governor Luis Prado assailed Senator Rosa Conti for her silence.",
                "The minister targeted Rosa Conti over the harbour."
            })
    void whoAttacksARivalDoesSoWithWords(String sentence) {
        assertThat(told(sentence)).contains("ACCUSE").doesNotContain("ASSAULT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lund attacked Premier Karl Moe with a knife.",
                "Rebels attacked Premier Karl Moe in Goma.",
                "Chad attacked Mali on Tuesday."
            })
    void whoeverHasArmsOrIsNoRivalAttacks(String sentence) {
        assertThat(told(sentence)).contains("ASSAULT").doesNotContain("ACCUSE");
    }

    private static List<String> told(String sentence) {
        var report = TestReport.of(sentence).published("2022-06-15").report();
        return READER.read(report, TestModels.annotator().annotate(report), List.of()).stream()
                .map(event -> event.type().name())
                .toList();
    }
}
