package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of building a sentence that any verb may stand in. */
class ConstructionTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whoever is in it or on it
                "Malta is in talks with Cyprus on a ferry line.|CONSULT occurred: Malta > Cyprus",
                "Malta and Libya are in talks on a ferry line.|CONSULT occurred: Malta; Libya >",
                "The Maltese premier is on an official visit to Chad.|CONSULT occurred: The Maltese premier > Chad",
                "The Maltese premier was in Chad on Tuesday for a brief visit.|CONSULT occurred: The Maltese premier > Chad",
                "The Maltese premier was in Tunis for talks with Libyan officials.|CONSULT occurred: The Maltese premier > Libyan officials",
                // some of them
                "Police in Oran released most of the demonstrators.|RETREAT occurred: Police in Oran > most of the demonstrators",
                "Many of the prisoners were freed by Chad.|RETREAT occurred: Chad > Many of the prisoners",
                "Soldiers beat many of the strikers in Oran.|ASSAULT occurred: Soldiers > many of the strikers",
                // what the passive keeps of two objects
                "Peru was offered technical help by Japan.|AID occurred: Japan > Peru",
                "The refugees were given food and shelter by Chadian villagers.|AID occurred: Chadian villagers > The refugees",
                // behind an opening
                "Having met the Greek premier in Bari, the Albanian leader thanked Italy.|SUPPORT occurred: the Albanian leader > Italy",
                // the only verb
                "Foreign ministers of the Arab League, at a session in Cairo, called on Syria to stop.|REQUEST occurred: Foreign ministers of the Arab League > Syria",
                // whose decision it was
                "Malta's decision to lift the curfew surprised many.|CONCEDE occurred: Malta >",
                // where troops leave
                "The withdrawal of Maltese troops from Chad surprised many.|RETREAT occurred: Maltese troops > Chad",
                // nouns of deeds
                "The ratification of the treaty by Malta's parliament surprised many.|SUPPORT occurred: Malta's parliament >",
                "The resumption of talks between Malta and Chad surprised many.|CONSULT occurred: Malta; Chad >",
                "Malta's acceptance of the plan surprised many.|AGREE occurred: Malta >",
                // whom a bare infinitive makes the doer
                "Malta helped Libya rebuild its port.|AID occurred: Malta > Libya",
            })
    void tells(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The resumption of the match in Malta was delayed.",
                "The signing of a cup by the players of Malta drew a crowd.",
                "Most of Chad lies in the desert.",
                "The hall was in use for a concert in Malta.",
                "The choir was given a cake in Malta.",
            })
    void tellsOfNothing(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    private static List<String> told(String text) {
        var report = TestReport.of(text).report();
        return READER.read(report, TestModels.annotator().annotate(report), List.of()).stream()
                .map(event -> event.type() + " " + event.status().label() + ": "
                        + (words(text, event.actors()) + " > " + words(text, event.recipients())).strip())
                .toList();
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("; "));
    }
}
