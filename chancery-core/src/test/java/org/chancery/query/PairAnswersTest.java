package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.model.Said;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairAnswersTest {

    @TempDir
    Path folder;

    private PairAnswers of(String one, String other, String... sentences) {
        var file = folder.resolve("pair.db");
        try (var store = Store.writing(file)) {
            for (int i = 0; i < sentences.length; i++) {
                store.inbox().put(ToyCoder.code("r" + i, "2023-06-0" + (i + 1), sentences[i]), "2023-07-01T00:00:00Z");
            }
            new Derivation(store).update();
        }
        try (var store = Store.reading(file)) {
            return new Questions(store).views().pair(one, other).answers().orElseThrow();
        }
    }

    @Test
    void theLastMeetingAndTheNextAreThoseAroundTheLatestReport() {
        var answers = of(
                "CHL",
                "NOR",
                "Ida Lund (NOR) met Juan Gil (CHL) in Oslo on 2023-02-01. Ida Lund (NOR) is foreign minister.",
                "Ida Lund (NOR) met Juan Gil (CHL) in Santiago on 2023-05-20. Juan Gil (CHL) is foreign minister.",
                "Ida Lund (NOR) will meet Juan Gil (CHL) in Bergen on 2023-09-01.",
                "Ida Lund (NOR) will meet Juan Gil (CHL) in Oslo on 2023-08-01. Ida Lund (NOR) met Paulo Reis (PRT) in Faro on 2023-06-01.");
        assertThat(answers.last()
                        .orElseThrow()
                        .event()
                        .date()
                        .orElseThrow()
                        .start()
                        .orElseThrow())
                .hasToString("2023-05-20");
        assertThat(answers.next()
                        .orElseThrow()
                        .event()
                        .date()
                        .orElseThrow()
                        .start()
                        .orElseThrow())
                .hasToString("2023-08-01");
        assertThat(answers.moved()).isEmpty();
    }

    @Test
    void relationsMoveFromTheYearBeforeToTheYearUntilTheLatestReport() {
        var moved = of(
                        "CHL",
                        "NOR",
                        "Ida Lund (NOR) met Juan Gil (CHL) in Oslo on 2022-02-01.",
                        "Ida Lund (NOR) accused Juan Gil (CHL) on 2023-05-20.",
                        "Juan Gil (CHL) accused Ida Lund (NOR) on 2023-05-30.")
                .moved()
                .orElseThrow();
        assertThat(moved.since()).isEqualTo("2022-07");
        assertThat(moved.eventsBefore()).isEqualTo(1);
        assertThat(moved.eventsLately()).isEqualTo(2);
        assertThat(moved.by()).isNegative();
    }

    @Test
    void eachIsQuotedOnTheOtherByNameOrAdjective() {
        var answers = of(
                "CHL",
                "NOR",
                "\"The Chilean offer is fair\", said Ida Lund (NOR). \"Oslo is far\", said Ida Lund (NOR). \"We trust Norway\", said Juan Gil (CHL). \"We trust Norway\", said Paulo Reis (PRT).");
        assertThat(answers.said().stream()
                        .map(said -> said.stream().map(Said::text).toList()))
                .containsExactly(List.of("\"We trust Norway\""), List.of("\"The Chilean offer is fair\""));
        assertThat(answers.last()).isEmpty();
        assertThat(answers.next()).isEmpty();
    }
}
