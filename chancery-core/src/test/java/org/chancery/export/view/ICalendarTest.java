package org.chancery.export.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.ToyCoder;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.chancery.model.Event;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Judging;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back with ical4j. */
class ICalendarTest {

    @TempDir
    Path folder;

    @Test
    void anRfc5545ParserReadsEveryEntry() throws IOException, ParserException {
        var calendar = calendar();
        assertThat(calendar.validate().getEntries()).isEmpty();
        // the accusation has no day of its own, and so no entry
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(3);
    }

    @Test
    void aPlannedMeetingIsTentativeAndAHeldOneConfirmed() throws IOException, ParserException {
        assertThat(value(entry("Cy Dahl"), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(entry("Oslo"), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void aPlanOfWhichAnotherEventTellsTheEndIsNoLongerAnnouncedForItsDay() throws IOException, ParserException {
        var calendar = calendar(Exported.of(
                folder,
                List.of(
                        ToyCoder.code("r-1", "2022-03-01", "Ann Lee (USA) will meet Bo Falk (SWE) on 2022-05-09."),
                        ToyCoder.code("r-2", "2022-03-03", "Ann Lee (USA) will meet Cy Dahl (NOR) on 2022-03-11."),
                        ToyCoder.code("r-3", "2022-03-19", "Ann Lee (USA) met Cy Dahl (NOR) on 2022-03-18."))));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(entry -> value(entry, "DTSTART") + " " + value(entry, "STATUS"))
                .containsExactlyInAnyOrder("20220509 TENTATIVE", "20220311 CANCELLED", "20220318 CONFIRMED");
    }

    @Test
    void aDayIsADayAndItsEndTheNextDay() throws IOException, ParserException {
        var met = entry("Oslo");
        assertThat(value(met, "DTSTART")).isEqualTo("20220304");
        assertThat(value(met, "DTEND")).isEqualTo("20220305");
    }

    @Test
    void theUidIsTheEventsAndTheSequenceCountsItsReports() throws IOException, ParserException {
        var met = entry("Oslo");
        assertThat(value(met, "UID")).matches("e-.*@chancery");
        assertThat(value(met, "SEQUENCE")).isEqualTo("1");
        assertThat(value(met, "DTSTAMP")).isEqualTo("20220401T120000Z");
    }

    @Test
    void whatPeopleJudgeGivesTheEntryTheMomentOfTheirJudgement() throws IOException, ParserException {
        var judged = Exported.small(folder);
        try (var store = Store.writing(judged.store())) {
            var oslo = new ArrayList<Event>();
            store.record().events(event -> event.place()
                    .filter(place -> place.name().equals("Oslo"))
                    .ifPresent(place -> oslo.add(event)));
            new Judging(store, Clock.fixed(Instant.parse("2022-05-02T08:00:00Z"), ZoneOffset.UTC), "a reader")
                    .value(oslo.get(0), "status", "cancelled", Optional.empty());
            new Derivation(store).update();
        }
        var entries = Files.readString(judged.file(Format.ICS)).split("BEGIN:VEVENT");
        assertThat(entries)
                .filteredOn(entry -> entry.contains("LOCATION:Oslo"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains("STATUS:CANCELLED")
                        .contains("SEQUENCE:2")
                        .contains("DTSTAMP:20220502T080000Z"));
    }

    @Test
    void linesAreFoldedAt75OctetsAndNeverWithinALetter() throws IOException {
        var calendar = Files.readString(Exported.small(folder).file(Format.ICS));
        for (var line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(calendar).doesNotContain("\uFFFD");
    }

    @Test
    void marksOfTheFormatInATextAreEscaped() {
        assertThat(ContentLines.escaped("a,b;c\\d\r\ne\u0007")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }

    private Calendar calendar() throws IOException, ParserException {
        return calendar(Exported.small(folder));
    }

    private static Calendar calendar(Exported exported) throws IOException, ParserException {
        try (var in = Files.newInputStream(exported.file(Format.ICS))) {
            return new CalendarBuilder().build(in);
        }
    }

    private VEvent entry(String words) throws IOException, ParserException {
        return calendar().<VEvent>getComponents(Component.VEVENT).stream()
                .filter(entry -> value(entry, "SUMMARY").contains(words)
                        && !value(entry, "SUMMARY").startsWith("Accuse"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }
}
