package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.model.Post;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class SentenceCutsTest {

    private static List<String> sentences(String text, Post... posts) {
        return new Words(0)
                .mark(TestModels.report(text, "2021-05-04", posts)).sentences().stream()
                        .map(Sentence::span)
                        .map(span -> span.in(text))
                        .toList();
    }

    @Test
    void aNewClauseBehindAnUnstoppedQuotationIsASentence() {
        var found = sentences(
                "She praised \"the hard work of both teams on trade and the climate\" Mori has also met the king.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1)).isEqualTo("Mori has also met the king.");
    }

    @Test
    void aSpeakerBehindAStoppedQuotationStaysWithIt() {
        assertThat(sentences("\"We will go on with the talks in June,\" Mori said."))
                .hasSize(1);
    }

    @Test
    void aShortQuotationIsPartOfItsSentence() {
        assertThat(sentences("The so-called \"Quad\" Leaders met in Tokyo.")).hasSize(1);
    }

    @Test
    void aPostWithoutAFullStopEndsWhereItEnds() {
        String text = "Great talks today with our friends — Mei Tanaka (@mei) May 3, 2021";
        int end = text.indexOf(" —");
        var post = new Post(Optional.of("Mei Tanaka"), Optional.of("@mei"), Optional.empty(), new Span(0, end));
        assertThat(sentences(text, post).get(0)).isEqualTo("Great talks today with our friends");
    }

    @Test
    void aDatelineIsASentenceOfItsOwn() {
        var text = "GENEVA (AP) — Peru and Chile agreed on a pact. It was signed.";
        var report = TestReport.of(text).dateline(Optional.of(new Span(0, 13))).report();
        assertThat(new Words(0).mark(report).sentences().stream().map(sentence -> sentence.span()
                        .in(text)))
                .containsExactly("GENEVA (AP) —", "Peru and Chile agreed on a pact.", "It was signed.");
    }
}
