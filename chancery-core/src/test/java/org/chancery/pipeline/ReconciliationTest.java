package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestReport;
import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final String STORY =
            "The two ministers met in Oslo on Monday for three hours and spoke of fish, of ships and of the "
                    + "weather in the north. They agreed to meet again in June in Bergen, where their experts are to prepare a paper on nets. A "
                    + "spokeswoman said that both had been pleased with the talks, and that the dinner afterwards went on until midnight.";

    private static Coded coded(String id, String day, String text) {
        var report = TestReport.of(text).id(id).published(day).report();
        return new Coded(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Optional<String> copyOf(List<Coded> coded, String id) {
        return new Reconciliation()
                .of(coded).reports().stream()
                        .filter(report -> report.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .copyOf();
    }

    @Test
    void aNearVerbatimReportIsACopyOfTheEarliest() {
        var first = coded("b", "2021-05-03", STORY);
        var copy = coded("a", "2021-05-04", STORY.replace("three hours", "hours"));
        assertThat(copyOf(List.of(copy, first), "a")).contains("b");
        assertThat(copyOf(List.of(first, copy), "b")).isEmpty();
    }

    @Test
    void anotherReportOfTheSameMeetingIsNoCopy() {
        var first = coded("b", "2021-05-03", STORY);
        var other = coded(
                "a",
                "2021-05-04",
                "Fish were the subject when the ministers of two northern states sat down in the Norwegian "
                        + "capital. Officials described the mood as friendly, though no paper was signed, and journalists were kept away from "
                        + "the dining room; a second round follows in summer on the west coast.");
        assertThat(copyOf(List.of(first, other), "a")).isEmpty();
    }
}
