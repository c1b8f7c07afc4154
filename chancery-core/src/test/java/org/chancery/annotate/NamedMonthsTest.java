package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month that is a name is a name. */
class NamedMonthsTest {

    private static List<String> times(String text) {
        return TestModels.annotate(text, "2031-06-20").times().stream()
                .map(TimeExpression::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator April Lindholm spoke to the crowd.",
                "The Scottish deputy Fiona May thanked the king.",
                "Prime Minister Theresa May arrived. May's deputy stayed at home.",
                "The writer August Strandberg was born in Lima.",
            })
    void aPersonIsNoTime(String text) {
        assertThat(times(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in May.",
                "Prime Minister Theresa May arrived. She had been to Oslo in May.",
                "The talks begin in April.",
            })
    void aMonthIsOne(String text) {
        assertThat(times(text)).hasSize(1);
    }
}
