package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.DateBasis;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of what a report tells without a day: published on Thursday, 17 April 2031. */
class ReportTimelineTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String DAY = "2031-04-17";
    private static final WordLists<ReferenceList> LISTS = WordLists.read("references.tsv", ReferenceList.class);

    private static Optional<Dated> date(String text, String trigger, EventType type) {
        var report = TestModels.report(text.replace("|", "\n\n"), DAY);
        int at = report.text().indexOf(trigger);
        var span = new Span(at, at + trigger.length());
        var event = new EventClause(
                span,
                span,
                "test",
                type,
                List.of(),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        var annotation = TestModels.annotator().annotate(report);
        var said = EXTRACTOR.extract(report, annotation).quotations();
        return new EventDates(report, annotation, said, LISTS, new PlannedWeekday()).of(event);
    }

    private static String days(Optional<Dated> date) {
        var range = date.orElseThrow().range();
        return range.start().map(Object::toString).orElse("") + ".."
                + range.end().map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the day of the news, for what the news tells
                "Peru's foreign minister flew to Quito on Tuesday.|She praised her hosts. ; praised ; SUPPORT ; 2031-04-15..2031-04-15",
                "Angry crowds filled Lima on Wednesday.|The opposition accused the police of brutality. ; accused ; ACCUSE ; 2031-04-16..2031-04-16",
                // the day of the sentence around
                "The harvest was poor.|Chile said on Monday that Bolivia should withdraw its guards. ; withdraw ; REQUEST ; 2031-04-14..2031-04-14",
                "Kenya on Tuesday sent Chad a letter urging it to free the pilots. ; urging ; REQUEST ; 2031-04-15..2031-04-15",
                // the day of the sentence before it in the paragraph
                "Fiji holds a vote in June.|On Monday the envoys sat down in Suva. They called for calm. ; called for ; REQUEST ; 2031-04-14..2031-04-14",
                "Ghana sent doctors on Monday.|On Wednesday its president spoke to Togo's. He thanked him. ; thanked ; SUPPORT ; 2031-04-16..2031-04-16",
                // a meeting at which something was said on a day
                "The envoy told reporters on Tuesday following talks with Moe that all went well. ; talks ; CONSULT ; 2031-04-15..2031-04-15",
                // what somebody does by words in quotation marks, whatever stands around it in them
                "Angry crowds filled Lima on Wednesday.|\"I was there when they fled, and we urge Chile, which had promised help, to act\", the mayor said. ; urge ; REQUEST ; 2031-04-16..2031-04-16",
                // no day is named: printed on its day or the next
                "Norway has a new budget.|Norway rejected the offer of the Faroes. ; rejected ; REJECT ; 2031-04-16..2031-04-17",
            })
    void whatTheNewsTellsHasTheDayOfTheStory(String text, String trigger, EventType type, String days) {
        var date = date(text, trigger, type);
        assertThat(days(date)).isEqualTo(days);
        assertThat(date.orElseThrow().basis()).contains(DateBasis.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The two envoys dined in Suva on Tuesday.|Moe had accused Fiji of theft. ; accused ; ACCUSE",
                "Peru's minister arrived on Tuesday.|The man, who insulted Chile, was silent. ; insulted ; ACCUSE",
                "Peru's minister spoke on Tuesday after Chile expelled two envoys. ; expelled ; SANCTION",
                "Peru's minister said on Tuesday that soldiers shot two farmers. ; shot ; ASSAULT",
                "Peru's minister on Tuesday lamented the shelling of a village. ; shelling ; ASSAULT",
                "Peru's minister arrived on Tuesday.|She previously rejected the plan. ; rejected ; REJECT",
                "Moe died on Tuesday.|He was born in 1950. He opposed the war. ; opposed ; REJECT",
            })
    void whatLiesBehindTheNewsHasOnlyItsBound(String text, String trigger, EventType type) {
        var date = date(text, trigger, type);
        assertThat(days(date)).isEqualTo(".." + DAY);
        assertThat(date.orElseThrow().basis()).contains(DateBasis.PUBLISHED);
    }

    @Test
    void oneSentenceWithoutADayIsNoStory() {
        assertThat(days(date("Norway rejected the offer of the Faroes.", "rejected", EventType.REJECT)))
                .isEqualTo(".." + DAY);
    }

    @Test
    void theWordsThatNameTheDayAreTheEvidence() {
        var date = date("Ann Moe flew to Quito on Tuesday. She praised her hosts.", "praised", EventType.SUPPORT);
        assertThat(date.flatMap(Dated::span)).contains(new Span(25, 32));
    }
}
