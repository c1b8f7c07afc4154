package org.chancery.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidLineTest {

    private static final PartyLine SPEAKER =
            new PartyLine("Kari Moe", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void whatSeveralReportsTellInTheSameWordsStandsOnce() {
        var lines = SaidLine.once(
                List.of(line("the reef is ours", "r1"), line("talks go on", "r2"), line("the reef is ours", "r3")));
        assertThat(lines).extracting(SaidLine::text).containsExactly("the reef is ours", "talks go on");
        assertThat(lines)
                .extracting(SaidLine::how)
                .containsExactly("said, as reported, told 2 times", "said, as reported");
        assertThat(lines.get(0).link()).isEqualTo("/reports/r1");
    }

    private static SaidLine line(String text, String report) {
        return new SaidLine(SPEAKER, text, "5 May 2022", "/reports/" + report, "said, as reported", List.of(), "");
    }
}
