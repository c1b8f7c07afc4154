package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class QuotedTest {

    private static Quoted quoted(String text, String words) {
        int start = text.indexOf(words);
        return Quoted.of(text, new Span(start, start + words.length()));
    }

    @Test
    void wordsStandInTheirSentence() {
        assertThat(quoted("First here. The two met in Rome. Last.", "met"))
                .isEqualTo(new Quoted("The two ", "met", " in Rome."));
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        assertThat(quoted("A heading\n\nThe two met\n\nMore", "The two")).isEqualTo(new Quoted("", "The two", " met"));
    }

    @Test
    void theWholeTextMayBeTheWords() {
        assertThat(quoted("They met.", "They met.")).isEqualTo(new Quoted("", "They met.", ""));
    }

    @Test
    void aLongSentenceIsCutAtWords() {
        var quoted = quoted("word ".repeat(100) + "met " + "word ".repeat(100), "met");
        assertThat(quoted.before()).startsWith("… word").hasSizeLessThan(170);
        assertThat(quoted.after()).endsWith("word …").hasSizeLessThan(170);
    }

    @Test
    void daysAreAsPreciseAsTheyAreKnown() {
        assertThat(DateText.of(Optional.empty())).isEqualTo("undated");
        assertThat(DateText.of(range("2021-05-03", "2021-05-03"))).isEqualTo("2021-05-03");
        assertThat(DateText.of(range("2021-05-01", "2021-05-31"))).isEqualTo("2021-05");
        assertThat(DateText.of(range("2021-01-01", "2021-12-31"))).isEqualTo("2021");
        assertThat(DateText.of(range("2021-09-01", "2021-09-22"))).isEqualTo("2021-09-01..22");
        assertThat(DateText.of(range("2021-09-29", "2021-10-02"))).isEqualTo("2021-09-29..10-02");
        assertThat(DateText.of(Optional.of(DateRange.until(LocalDate.parse("2021-09-22")))))
                .isEqualTo("by 2021-09-22");
    }

    private static Optional<DateRange> range(String start, String end) {
        return Optional.of(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)));
    }
}
