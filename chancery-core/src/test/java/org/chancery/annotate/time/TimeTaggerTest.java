package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Post;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {

    static Stream<Arguments> cases() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                TimeTaggerTest.class.getResourceAsStream("/times/cases.tsv"), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2].strip()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void expressionsMeanWhatTheTableSays(String day, String text, String expected) {
        var report = Reports.of(day, text.replace("¶", "\n\n"), List.of(), Optional.empty());
        assertThat(Reports.told(Reports.times(report))).isEqualTo(expected);
    }

    @Test
    void postIsReadOnItsOwnDay() {
        String text = "The minister wrote:\n\nGood talks with @envoy today.\n\nThe talks end today.";
        int start = text.indexOf("Good");
        var post = new Post(
                Optional.of("The Minister"),
                Optional.of("@minister"),
                Optional.of(Stamp.ofDay(LocalDate.of(2021, 5, 3))),
                new Span(start, text.indexOf("\n\nThe talks")));
        var times = Reports.times(Reports.of("2021-05-04", text, List.of(post), Optional.empty()));
        assertThat(Reports.told(times)).isEqualTo("today = 2021-05-03 @ 2021-05-03 ; today = 2021-05-04 @ 2021-05-04");
    }

    @Test
    void datelineOfTheReportIsItsDay() {
        String text = "Oslo, 3 May. The ministers met on Monday. They meet again tomorrow.";
        var report = Reports.of("2021-05-05", text, List.of(), Optional.of(new Span(0, 12)));
        assertThat(Reports.told(Reports.times(report))).contains("Monday = 2021-05-03", "tomorrow = 2021-05-04");
    }

    @Test
    void staleDatelineIsNotTheDay() {
        String text = "OSLO, Jan 3 (Wire) - The ministers met yesterday.";
        var times = Reports.times(Reports.of("2021-05-05", text, List.of(), Optional.empty()));
        assertThat(Reports.told(times)).endsWith("yesterday = 2021-05-04 @ 2021-05-04");
    }

    @Test
    void spansCountIntoTheText() {
        String text = "\uD83D\uDE00 They met on 3\u00A0May\u00A02021 \u2014 and in mid\u2011June.";
        var report = Reports.of("2021-09-22", text, List.of(), Optional.empty());
        assertThat(Reports.times(report))
                .allSatisfy(time -> assertThat(time.span().in(text)).isEqualTo(time.text()))
                .extracting(time -> time.value())
                .containsExactly("2021-05-03", "2021-06");
    }

    @Test
    void expressionsDoNotOverlap() {
        String text =
                "On the morning of Monday, September 20, 2021, two days before the summit of 22 September, in the first week of autumn, "
                        + "they met for the second time in three months, from 9 a.m. to noon.";
        var times = Reports.times(Reports.of("2021-09-22", text, List.of(), Optional.empty()));
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).span().start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
    }

    @Test
    void addressesOfPagesHoldNoDates() {
        String text = "See https://example.org/2021/05/03/talks for more.";
        assertThat(Reports.times(Reports.of("2021-09-22", text, List.of(), Optional.empty())))
                .isEmpty();
    }
}
