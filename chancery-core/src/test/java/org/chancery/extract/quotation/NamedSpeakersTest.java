package org.chancery.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Post;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class NamedSpeakersTest {

    @Test
    void aTranscriptNamesItsSpeakers() {
        String text = "QUESTION: When will you travel?\n\nMS. LIND: Next week.\n\nQUESTION: Alone?\n\nMS. LIND: No.";
        assertThat(Told.lines(text))
                .containsExactly(
                        "QUESTION > : > When will you travel?",
                        "MS. LIND > : > Next week.",
                        "QUESTION > : > Alone?",
                        "MS. LIND > : > No.");
    }

    @Test
    void aHeadlineNamesItsSpeaker() {
        String text = "Annalena Baerbock: Europe must stand together\n\nBERLIN — The talks went on.";
        assertThat(Told.lines(text)).contains("Annalena Baerbock > : > Europe must stand together");
    }

    @Test
    void aHeadlineMayNameItsSpeakerLast() {
        assertThat(Told.lines("Grain talks to resume within days: ministry\n\nThe talks broke off in June."))
                .containsExactly("ministry > : > Grain talks to resume within days");
    }

    @Test
    void aTopicBeforeAColonSpeaksNot() {
        assertThat(Told.lines("Weather: Rain in the north\n\nIt rained.")).isEmpty();
    }

    @Test
    void aTranscriptRunsOnOverUnnamedParagraphsButNotOverNotes() {
        String text = "Q: Why?\n\nMS. LIND: For two reasons.\n\nThe first is cost.\n\n(Laughter.)\n\nQ: And then?";
        assertThat(Told.lines(text))
                .containsExactly(
                        "Q > : > Why?", "MS. LIND > : > For two reasons.\n\nThe first is cost.", "Q > : > And then?");
    }

    @Test
    void captionsAreNoTranscript() {
        assertThat(Told.lines("IMAGE: the hall\n\nThe ministers met.\n\nIMAGE: the garden"))
                .isEmpty();
    }

    @Test
    void aPostIsItsAuthorsStatement() {
        String words = "Good talks with our friends in Oslo today.";
        String text = words + " — Minister Anna Berg (@annaberg) May 3, 2021";
        var post = new Post(
                Optional.of("Minister Anna Berg"),
                Optional.of("@annaberg"),
                Optional.empty(),
                new Span(0, words.length()));
        var found = Told.in(Told.report(text, List.of(), List.of(post)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).verb()).isEqualTo("post");
        assertThat(found.get(0).direct()).isTrue();
        assertThat(found.get(0).post()).contains(0);
        assertThat(found.get(0).content()).isEqualTo(new Span(0, words.length()));
        assertThat(found.get(0).speaker().orElseThrow().in(text)).isEqualTo("Minister Anna Berg");
    }
}
