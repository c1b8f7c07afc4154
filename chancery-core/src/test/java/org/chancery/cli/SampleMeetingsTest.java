package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample reports show what the record is for: a plan and what came of it are one event, meetings side by side are not. */
class SampleMeetingsTest {

    @TempDir
    static Path folder;

    private static List<JsonNode> events;

    @BeforeAll
    static void record() throws IOException {
        String[] command = {"export", "--store", SampleRecord.store().toString(), "--format", "jsonl", folder.toString()
        };
        assertThat(Chancery.line(command).execute(command)).isZero();
        var mapper = JsonMapper.builder().build();
        try (var lines = Files.lines(folder.resolve("events.jsonl"))) {
            events = lines.map(mapper::readTree).toList();
        }
    }

    /** The meetings of a day between exactly these. */
    private static List<JsonNode> meetings(String day, String... people) {
        return events.stream()
                .filter(event -> event.path("type").asString().equals("CONSULT"))
                .filter(event -> event.path("date").path("start").asString("").equals(day))
                .filter(event -> names(event).equals(Set.of(people)))
                .toList();
    }

    private static Set<String> names(JsonNode event) {
        return event.path("actors")
                .valueStream()
                .map(party -> party.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> told(JsonNode event, String field) {
        return event.path("mentions")
                .valueStream()
                .map(mention -> mention.path(field).asString())
                .collect(Collectors.toSet());
    }

    private static void announcedAndHeld(List<JsonNode> meetings) {
        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.path("status").asString()).isEqualTo("occurred");
            assertThat(told(meeting, "status")).containsExactlyInAnyOrder("planned", "occurred");
            assertThat(told(meeting, "report")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void aPlannedMeetingThatWasHeldIsOneEvent() {
        announcedAndHeld(meetings("2021-03-18", "Antony Blinken", "Jake Sullivan", "Yang Jiechi", "Wang Yi"));
        announcedAndHeld(meetings("2021-06-16", "Joe Biden", "Vladimir Putin"));
        announcedAndHeld(meetings("2022-11-14", "Joe Biden", "Xi Jinping"));
    }

    /** "Blinken met both ministers", who also talked with each other: one meeting of three beside their own talks. */
    @Test
    void whoMetBothMinistersMetThemInOneMeetingOnTheOccasionOfTheirTalks() {
        var all = List.of(
                meetings("2023-05-01", "Antony Blinken", "Ararat Mirzoyan", "Jeyhun Bayramov"),
                meetings("2023-05-01", "Ararat Mirzoyan", "Jeyhun Bayramov"));
        assertThat(all).allSatisfy(one -> assertThat(one).hasSize(1));
        for (var one : all) {
            var beside = one.get(0)
                    .path("related")
                    .valueStream()
                    .filter(related -> related.path("as").asString().equals("sameOccasion"))
                    .map(related -> related.path("id").asString())
                    .toList();
            assertThat(beside).hasSize(1);
        }
        assertThat(meetings("2023-05-01", "Antony Blinken", "Ararat Mirzoyan")).isEmpty();
    }
}
