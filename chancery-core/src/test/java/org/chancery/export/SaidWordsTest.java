package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Said;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidWordsTest {

    private final SaidWords words = new SaidWords();

    /** @param gap how far behind the verb the words begin; negative where they stand before it */
    private static Said said(String verb, int gap, String text, boolean direct) {
        int begins = 100;
        int cue = gap < 0 ? begins + text.length() + 2 : begins - gap - verb.length();
        return new Said(
                "q",
                new Party("envoys of Chad", Party.Kind.GROUP, Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                text,
                direct,
                verb,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Evidence("r", new Span(begins, begins + text.length())),
                Optional.of(new Span(cue, cue + verb.length())),
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "agree, 1, to open a ferry line, Envoys of Chad agreed to open a ferry line",
        "deny, 1, that boats had left port, Envoys of Chad denied that boats had left port",
        "accuse, 1, Niger of bad faith, Envoys of Chad accused Niger of bad faith",
        "say, 1, Niger would pay, Envoys of Chad said Niger would pay",
        "say, -30, it had seen no letter, Envoys of Chad said it had seen no letter"
    })
    void aPartOfAClauseHasItsSpeakerAndVerb(String verb, int gap, String text, String alone) {
        assertThat(words.alone(said(verb, gap, text, false), Optional.empty())).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"say, -30, The ferry will sail on Monday", "say, 2, The ferry will sail on Monday"})
    void aSentenceStandsAsItIs(String verb, int gap, String text) {
        assertThat(words.alone(said(verb, gap, text, false), Optional.empty())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "object, ' to ', the plan, Envoys of Chad objected to the plan",
        "call, ' for ', calm at sea, Envoys of Chad called for calm at sea",
        "tell, ' reporters in Accra ', that talks had ended, Envoys of Chad told reporters in Accra that talks had ended"
    })
    void whatStandsBetweenComesFromTheReport(String verb, String between, String text, String alone) {
        var report = "x".repeat(100 - between.length()) + between + text;
        var said = said(verb, between.length(), text, false);
        assertThat(words.alone(said, Optional.of(report))).isEqualTo(alone);
        assertThat(words.alone(said, Optional.empty())).isEqualTo(text);
    }

    @Test
    void whereAnotherClauseStandsBetweenTheWordsAreLeftAlone() {
        var report = "x".repeat(90) + ", he said," + "to sail";
        assertThat(words.alone(said("agree", 10, "to sail", false), Optional.of(report)))
                .isEqualTo("to sail");
    }

    @Test
    void theSpeakersOwnWordsAreNotTouched() {
        assertThat(words.alone(said("call", 1, "a shameful offer", true), Optional.empty()))
                .isEqualTo("a shameful offer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "\"The ferry will sail,\" | \"The ferry will sail\"",
                "“Not today,” | “Not today”",
                "\"Yes,\" he said, \"it will.\" | \"Yes,\" he said, \"it will.\"",
                "\"No!\" | \"No!\""
            })
    void theCommaThatJoinsAQuotationToItsSpeakerGoes(String text, String alone) {
        assertThat(words.alone(said("say", -20, text, true), Optional.empty())).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"tell, told", "call on, called on", "according to, according to"})
    void howItWasSaidIsOfThePast(String verb, String told) {
        assertThat(words.verb(said(verb, 1, "x", false))).isEqualTo(told);
    }
}
