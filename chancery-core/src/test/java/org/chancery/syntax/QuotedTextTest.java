package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: \"We shall never accept such a HERE border.\"",
                "“We shall never accept such a HERE border,” he said.",
                "“We shall never accept such a HERE border, he said.\n\nThe talks ended.",
                "He said: ‘We shall never accept such a HERE border.’",
                "He said: «We shall never accept such a HERE border».",
                "He said: ``We shall never accept such a HERE border.''",
                "He said: \"We shall never accept such a HERE border.",
                "“We came early.\n\n“We shall stay at the HERE border,” he said."
            })
    void whatIsSaidStandsWithin(String text) {
        assertThat(isQuoted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We shall never accept such a border,” he said in HERE.",
                "He spoke of a “HERE” of the border.",
                "The ministers' talks in HERE were about the farmers' debts.",
                "The pipe at HERE is 24\" wide and 300 metres long.",
                "“We shall never accept such a border, he said.\n\nThe HERE talks ended."
            })
    void namesOfThingsAndWhatFollowsDoNot(String text) {
        assertThat(isQuoted(text)).isFalse();
    }

    private static boolean isQuoted(String text) {
        int at = text.indexOf("HERE");
        return new QuotedText(text).covers(new Span(at, at + 4));
    }
}
