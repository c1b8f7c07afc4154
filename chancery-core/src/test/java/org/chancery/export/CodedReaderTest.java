package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.acquire.Inputs;
import org.chancery.model.Attestation;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.NameKind;
import org.chancery.model.NameMention;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Post;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;
import org.chancery.model.Wording;
import org.chancery.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedReaderTest {

    private static final Span A = new Span(0, 3);
    private static final Span B = new Span(4, 9);

    @Test
    void aReportWithEveryValueComesBackAsItWas() {
        var coded = full();
        assertThat(CodedReader.coded(line(coded))).isEqualTo(coded);
    }

    @Test
    void aReportWithNothingInItComesBackAsItWas() {
        var coded = new Coded(
                TestModels.report("Nothing.", "2021-05-03"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(CodedReader.coded(line(coded))).isEqualTo(coded);
    }

    @Test
    void aReportCodedBeforeCertaintyWasReckonedIsRead() {
        var line = new String(line(full()), StandardCharsets.UTF_8);
        var older = line.replace(",\"certainty\":0.83", "").replace("\"dateBasis\":\"context\",", "");
        assertThat(older).doesNotContain("certainty").doesNotContain("dateBasis");
        var event = read(older).events().get(0);
        assertThat(event.certainty()).isEmpty();
        assertThat(event.date().orElseThrow().basis()).isEmpty();
        assertThatThrownBy(() -> read(line.replace("0.83", "8.3"))).hasMessageContaining("between 0 and 1");
    }

    @Test
    void theSidesOfAMeetingAreNotMixed() {
        var meeting = mention(EventType.CONSULT, List.of("meet"), List.of(person("Ann")), List.of(person("Bo")));
        var coded = with(full(), meeting);
        assertThat(CodedReader.coded(line(coded)).events()).containsExactly(meeting);
    }

    @Test
    void whatTheCoderSaysOfTheSamplesComesBackAsItWas(@TempDir Path folder) throws IOException {
        for (var name : List.of(
                "harbour-post/2021-04-16-ankara.html",
                "eastern-ledger/2022-11-15-bali.txt",
                "capital-dispatch/2022-02-23-meeting-off.txt")) {
            try (InputStream in = CodedReaderTest.class.getResourceAsStream("/samples/" + name)) {
                Files.copy(in, folder.resolve(name.replace('/', '-')));
            }
        }
        try (var readings = Inputs.of(List.of(folder)).flatMap(new ReportReader()::read)) {
            var reports =
                    readings.map(reading -> ((Reading.Read) reading).report()).toList();
            assertThat(reports).hasSize(3).allSatisfy(report -> {
                var coded = TestModels.coder().code(report);
                assertThat(coded.events()).isNotEmpty();
                assertThat(CodedReader.coded(line(coded))).isEqualTo(coded);
                assertThat(CodedReader.report(ReportJson.of(report).toString().getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(report);
            });
        }
    }

    @Test
    void whatIsWrongIsNamed() {
        var line = new String(line(full()), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(line.replace("\"type\":\"CONSULT\"", "\"type\":\"DANCE\"")))
                .hasMessageContaining("\"type\" is DANCE");
        assertThatThrownBy(() -> read(line.replace("\"verb\"", "\"word\"")))
                .hasMessageContaining("\"verb\" is missing");
        assertThatThrownBy(() -> read(line.replace("\"end\":9", "\"end\":900")))
                .hasMessageContaining("ends after the text");
        assertThatThrownBy(() -> read(line.substring(0, 80))).hasMessageContaining("not a whole JSON object");
        assertThatThrownBy(() -> read("[1]")).hasMessageContaining("where an object belongs");
    }

    private static Coded read(String line) {
        return CodedReader.coded(line.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] line(Coded coded) {
        return CodedJson.of("line 7", coded).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Coded with(Coded coded, EventMention event) {
        return new Coded(
                coded.report(),
                List.of(event),
                coded.statements(),
                coded.offices(),
                coded.names(),
                coded.times(),
                coded.places());
    }

    private static PartyMention person(String name) {
        return new PartyMention(
                new Party(
                        name,
                        Party.Kind.PERSON,
                        Optional.of("USA"),
                        Optional.of("president"),
                        Optional.of("p:" + name)),
                A);
    }

    private static EventMention mention(
            EventType type, List<String> modes, List<PartyMention> actors, List<PartyMention> recipients) {
        var day = LocalDate.parse("2021-05-03");
        return new EventMention(
                new Span(0, 20),
                B,
                "met",
                type,
                modes,
                List.of("diplomatic"),
                Status.PLANNED,
                Optional.of(A),
                actors,
                recipients,
                Optional.of(new Dated(DateRange.until(day), Optional.of(B), Optional.of(DateBasis.CONTEXT))),
                Optional.of(new PlaceMention(place(), A)),
                Optional.of(new Phrase("summit", B)),
                List.of(new Phrase("grain", A), new Phrase("trade", B)),
                Optional.of(new EventClause.Stated(false, B)),
                List.of(new Phrase("Kyodo", A), new Phrase("sources", B)),
                Optional.of(Certainty.of(0.83)),
                Optional.of(new Wording(
                        "hold",
                        Wording.Form.NEGATED,
                        Optional.of(new Phrase("the talks", A)),
                        true,
                        List.of(new Phrase("in Oslo", B)))));
    }

    private static Place place() {
        return new Place("London", Optional.of("GBR"), Optional.of(new Place.Point(51.50853, -0.12574)));
    }

    /** One of each, no value absent. */
    private static Coded full() {
        var day = LocalDate.parse("2021-05-03");
        var text = "Ann met Bo 😀 in London, said Kyodo.";
        var stamp = Optional.of(Stamp.parse("2021-05-03T17:05:00+05:30"));
        var report = new Report(
                "r-1",
                "a/b.html",
                Optional.of("https://example.org/"),
                Optional.of("Herald"),
                List.of("Cy Doe"),
                Optional.of("Reuters"),
                Optional.of("Title \"quoted\""),
                stamp,
                Optional.of(Stamp.ofDay(day)),
                Optional.of("en"),
                Optional.of("World"),
                Optional.of("Lead"),
                text,
                List.of(A),
                Optional.of(B),
                List.of(new Post(Optional.of("Ann"), Optional.of("@ann"), stamp, B)),
                Optional.of("r-0"),
                "ab12");
        return new Coded(
                report,
                List.of(
                        mention(EventType.CONSULT, List.of("visit"), List.of(person("Ann")), List.of(person("Bo"))),
                        mention(EventType.ACCUSE, List.of(), List.of(person("Bo")), List.of())),
                List.of(new Statement(
                        person("Ann").party(),
                        List.of(person("Bo").party()),
                        B,
                        true,
                        "say",
                        Optional.of(A),
                        Optional.of(B),
                        Optional.of(DateRange.from(day)),
                        List.of(new Phrase("grain", A)),
                        Optional.of(new Phrase("summit", B)),
                        Optional.of(new PlaceMention(place(), A)),
                        Optional.of(0),
                        List.of(new Phrase("Kyodo", A)))),
                List.of(new Attestation(
                        person("Ann").party(),
                        "president",
                        "President",
                        Optional.of("USA"),
                        Optional.of("United Nations"),
                        OfficePhrase.Term.FORMER,
                        Attestation.How.COUNTERPART,
                        Optional.of(day),
                        A)),
                List.of(new NameMention(
                        A, "Ann", NameKind.PERSON, Optional.of("USA"), Optional.of("president"), Optional.of(0))),
                List.of(new TimeExpression(
                        B, "May", TimeExpression.Type.DATE, "2021-05", Optional.of(DateRange.of(day, day)))),
                List.of(new PlaceMention(place(), A)));
    }
}
