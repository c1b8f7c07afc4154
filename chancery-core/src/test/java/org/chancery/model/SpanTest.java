package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "2, 2", "5, 4"})
    void emptyOrBackwardStretchIsNone(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCodeUnitsOfTheText() {
        assertThat(new Span(3, 6).in("🤝 met")).isEqualTo("met");
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void spanCoversItself() {
        var span = new Span(2, 9);
        assertThat(span.covers(span)).isTrue();
        assertThat(span.covers(new Span(2, 10))).isFalse();
    }

    @Test
    void spanToAnEarlierOneCoversBoth() {
        assertThat(new Span(8, 9).to(new Span(1, 4))).isEqualTo(new Span(1, 9));
    }

    @Test
    void shorterComesFirstAtTheSamePlace() {
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 3));
    }
}
