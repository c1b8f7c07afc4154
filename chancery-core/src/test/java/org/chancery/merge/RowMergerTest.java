package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowMergerTest {

    private static final String DAY = "2015-05-04";

    private static CodedRow row(String id, String report, int sentence, String day, String code, String... parties) {
        var actors = party(parties[0]);
        var recipients = parties.length > 1 ? party(parties[1]) : List.<RowParty>of();
        return new CodedRow(
                id,
                report,
                sentence,
                Optional.of(LocalDate.parse(day)),
                code,
                "",
                actors,
                recipients,
                Optional.empty());
    }

    /** "Norland" or "Norland/Police". */
    private static List<RowParty> party(String text) {
        var parts = text.split("/");
        return List.of(new RowParty(
                parts[0],
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Rows of unrelated reports, so that parties are as rare as in a real file. */
    private static List<CodedRow> file(CodedRow... rows) {
        var all = new ArrayList<>(List.of(rows));
        for (int i = 0; i < 40; i++) {
            all.add(row("other" + i, "o" + i, 0, DAY, "010", "Party" + i, "Party" + (i + 100)));
        }
        return all;
    }

    private static Map<String, String> events(List<CodedRow> rows) {
        return events(rows, RowMerger.BATCH);
    }

    private static Map<String, String> events(List<CodedRow> rows, int batch) {
        var events = new TreeMap<String, String>();
        new RowMerger(batch).merge(rows.iterator(), events::put);
        return events;
    }

    @Test
    void bothWaysRoundInOneSentenceIsOneEvent() {
        var events = events(file(
                row("a", "r1", 3, DAY, "040", "Norland", "Sudland"),
                row("b", "r1", 3, DAY, "040", "Sudland", "Norland")));

        assertThat(events.get("b")).isEqualTo("a").isEqualTo(events.get("a"));
    }

    @Test
    void twoReportsOfTheDayAreOneEventAndThoseOfAMonthLaterAreNot() {
        var events = events(file(
                row("a", "r1", 3, DAY, "046", "Marta Weiss", "Paulo Reis"),
                row("b", "r2", 0, DAY, "046", "Marta Weiss", "Paulo Reis"),
                row("c", "r3", 0, "2015-06-20", "046", "Marta Weiss", "Paulo Reis")));

        assertThat(events).containsEntry("b", "a").containsEntry("c", "c");
    }

    @Test
    void differentCodesAreDifferentEvents() {
        var events = events(file(
                row("a", "r1", 3, DAY, "040", "Norland", "Sudland"),
                row("b", "r1", 3, DAY, "112", "Norland", "Sudland")));

        assertThat(events).containsEntry("b", "b");
    }

    @Test
    void visitAndItsReceptionAreOneEvent() {
        var events = events(file(
                row("a", "r1", 3, DAY, "042", "Marta Weiss", "Sudland"),
                row("b", "r1", 3, DAY, "043", "Sudland", "Marta Weiss")));

        assertThat(events).containsEntry("b", "a");
    }

    @Test
    void partiesOfOtherSectorsAreOtherParties() {
        var rows = file(
                row("a", "r1", 3, DAY, "141", "Norland/Protester", "Sudland/Police"),
                row("b", "r2", 5, DAY, "141", "Norland/Citizen", "Sudland/Police"),
                row("c", "r3", 5, DAY, "141", "Norland/Journalist", "Sudland/Legislature"));
        for (int i = 0; i < 20; i++) {
            rows.add(row("common" + i, "c" + i, 0, DAY, "1" + (100 + i), "Norland", "Sudland"));
        }

        assertThat(events(rows)).containsEntry("b", "a").containsEntry("c", "c");
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        var rows = file(
                row("a", "r1", 3, DAY, "046", "Marta Weiss", "Paulo Reis"),
                row("b", "r2", 0, DAY, "046", "Paulo Reis", "Marta Weiss"),
                row("c", "r2", 1, DAY, "046", "Marta Weiss", "Anna Holm"));
        var expected = events(rows);
        var random = new Random(3);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(rows, random);
            assertThat(events(rows)).isEqualTo(expected);
        }
    }

    @Test
    void eventGoesOnInTheNextBatchOfALongFile() {
        var rows = new ArrayList<CodedRow>();
        rows.add(row("a", "r1", 3, DAY, "046", "Marta Weiss", "Paulo Reis"));
        for (int i = 0; i < 30; i++) {
            rows.add(row("other" + i, "o" + i, 0, DAY, "010", "Party" + i, "Party" + (i + 100)));
        }
        rows.add(row("b", "r2", 0, DAY, "046", "Paulo Reis", "Marta Weiss"));

        assertThat(events(rows, 20)).hasSize(32).containsEntry("b", "a");
    }

    @Test
    void summaryCountsRowsAndEventsAndNamesTheLargest() {
        var summary = new RowMerger()
                .merge(
                        file(
                                        row("a", "r1", 3, DAY, "040", "Norland", "Sudland"),
                                        row("b", "r1", 3, DAY, "040", "Sudland", "Norland"))
                                .iterator(),
                        (id, event) -> {});

        assertThat(summary.rows()).isEqualTo(42);
        assertThat(summary.events()).isEqualTo(41);
        assertThat(summary.largest().get(0)).isEqualTo(new MergeSummary.Group("a", 2));
    }
}
