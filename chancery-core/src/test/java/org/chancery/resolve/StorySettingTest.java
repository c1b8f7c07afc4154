package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when what a report tells was, by what it tells beside it. */
class StorySettingTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Resolver RESOLVER = new Resolver();

    private static EventMention last(String text, EventType type) {
        var report = TestModels.report(text.replace("|", "\n\n"), "2031-04-17");
        var annotation = TestModels.annotator().annotate(report);
        List<EventMention> events = RESOLVER.resolve(report, annotation, EXTRACTOR.extract(report, annotation))
                .events();
        return events.stream()
                .filter(event -> event.type() == type)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no " + type + ": " + text));
    }

    private static Optional<String> place(String text, EventType type) {
        return last(text, type).place().map(place -> place.place().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // what is planned for a visit is planned for its land and its days
                "Peru's foreign minister Ann Moe will visit Ghana from May 2 to 4. Moe plans to meet Ghana's president. ; CONSULT ; Ghana",
                // what is said by those who meet
                "Peru's foreign minister Ann Moe met her Chilean counterpart Bo Lund in Quito on Monday. Moe urged Chile to free the sailors. ; REQUEST ; Quito",
                // and what is said by them on that day, some sentences on
                "Peru's foreign minister Ann Moe met her Chilean counterpart Bo Lund in Quito on Monday.|Lund demanded the release of the sailors.|Moe rejected the demand of Chile. ; REJECT ; Quito",
                // where they are said to speak
                "Peru's president Ann Moe on Monday urged Chile to free the sailors.|Moe was asked about them while speaking to reporters at a school in Tacna. ; REQUEST ; Tacna",
                "Peru's president Ann Moe urged Chile to free the sailors.|\"They are poor men\", she told reporters in Tacna. ; REQUEST ; Tacna",
                "Chile accused Peru on Sunday of piracy. Peru's president Ann Moe rejected the accusation. \"We are no pirates\", she told reporters in Tacna on Tuesday. ; REJECT ; Tacna",
                // the attack upon the same man, the protests that are placed, the attack of the day
                "Gunmen killed Bo Lund in Accra last week.|Peru mourned.|The Chilean envoy Bo Lund was killed by three gunmen. ; ASSAULT ; Accra",
                "Ann Moe, Peru's security minister, was stabbed on Monday. Moe, who was visiting Tacna, survived. ; ASSAULT ; Tacna",
                "Protests against Peru have been held in the city of Tacna since Tuesday.|Students protested on Thursday against the laws of Peru. ; PROTEST ; Tacna",
                // the land to which a guest is said to have gone
                "Peru's foreign minister Ann Moe met Ghana's president Bo Lund.|The harvest was poor.|The weather was fine.|Moe visited Ghana with ten advisers. ; CONSULT ; Ghana",
                // whom a state expels, it has on its ground
                "Ghana on Monday expelled two Togolese diplomats. ; SANCTION ; Ghana",
                // the same meeting elsewhere
                "Peru's foreign minister Ann Moe met Bo Lund of Chile in Quito on Monday.|The harvest was poor.|Ann Moe met Bo Lund. ; CONSULT ; Quito",
                // a dateline, for those at home
                "Moe sees Lund. LIMA 2031-04-17 Peru's foreign minister Ann Moe met Bo Lund of Chile on Thursday. ; CONSULT ; Lima",
            })
    void thePlaceOfTheStory(String text, EventType type, String place) {
        assertThat(place(text, type)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // others than those who met
                "Peru's foreign minister Ann Moe met her Chilean counterpart Bo Lund in Quito on Monday. Ghana's president urged Togo to free the sailors. ; REQUEST",
                // a dateline far from those who act
                "Moe sees Lund. OSLO 2031-04-17 Peru's foreign minister Ann Moe met Bo Lund of Chile on Thursday. ; CONSULT",
                // others than those who spoke there, and another day
                "Peru's president Ann Moe urged Chile to free the sailors.|\"They are poor men\", the Chilean minister Bo Lund told reporters in Tacna. ; REQUEST",
                "Peru's president Ann Moe on Tuesday urged Chile to free the sailors.|On Monday she told reporters in Tacna that the sailors were well. ; REQUEST",
                // another meeting
                "Peru's foreign minister Ann Moe met Bo Lund of Chile in Quito on Monday.|The harvest was poor.|Ann Moe met Ida Holm of Togo. ; CONSULT",
            })
    void thePlaceOfSomethingElse(String text, EventType type) {
        assertThat(place(text, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Peru's foreign minister Ann Moe will visit Ghana from May 2 to 4. Moe plans to meet Ghana's president. ; CONSULT ; 2031-05-02",
                "Peru's president Ann Moe and Chile's president Bo Lund will hold a video call on Tuesday. Moe will warn Lund that a blockade would bring sanctions. ; THREATEN ; 2031-04-22",
                "Peru's foreign minister Ann Moe met Bo Lund of Chile in Quito on Monday.|The harvest was poor.|Ann Moe had met Bo Lund. ; CONSULT ; 2031-04-14",
                // what will be said in announced talks has their day
                "Peru's president Ann Moe and Chile's president Bo Lund will hold a video call on April 22.|Moe will warn Lund that a blockade would bring sanctions. ; THREATEN ; 2031-04-22",
                // a meeting on an announced journey
                "Peru's foreign minister Ann Moe will travel to Ghana on May 2 for talks with Ghana's foreign minister Bo Lund.|The harvest was poor.|The weather was fine.|The ministers are expected to discuss fish. ; CONSULT ; 2031-05-02",
            })
    void theDaysOfTheStory(String text, EventType type, String start) {
        assertThat(last(text, type).date().orElseThrow().range().start().map(Object::toString))
                .contains(start);
    }
}
