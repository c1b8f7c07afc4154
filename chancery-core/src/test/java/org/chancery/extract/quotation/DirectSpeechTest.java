package org.chancery.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectSpeechTest {

    @Test
    void wordsStandBeforeSpeakerAndVerb() {
        assertThat(Told.lines("\"We will sign in May,\" the Norwegian envoy said."))
                .containsExactly("the Norwegian envoy > said > \"We will sign in May,\"");
    }

    @Test
    void verbMayPrecedeSpeaker() {
        assertThat(Told.lines("“We will sign in May,” said Anna Berg, the Norwegian envoy."))
                .containsExactly("Anna Berg, the Norwegian envoy > said > “We will sign in May,”");
    }

    @Test
    void wordsMayFollowTheVerb() {
        assertThat(Told.lines("The foreign minister told reporters: \"The border stays open.\""))
                .containsExactly("The foreign minister > told > \"The border stays open.\"");
    }

    @Test
    void anInterruptedQuotationIsOne() {
        assertThat(Told.lines("\"The talks,\" he said, \"have failed for now.\""))
                .containsExactly("he > said > \"The talks,\" he said, \"have failed for now.\"");
    }

    @Test
    void aSecondSentenceInMarksGoesOnWithTheFirst() {
        assertThat(Told.lines("\"The talks have failed,\" Mr. Okoye said. \"We will try again.\""))
                .containsExactly(
                        "Mr. Okoye > said > \"The talks have failed,\" Mr. Okoye said. \"We will try again.\"");
    }

    @Test
    void aQuestionEndsNoSentence() {
        assertThat(Told.lines("“Who will pay for it?” Mr. Okoye asked."))
                .containsExactly("Mr. Okoye > asked > “Who will pay for it?”");
    }

    @Test
    void severalParagraphsAreOneQuotation() {
        String text = "“We came in good faith,” said Ms. Rao.\n\n“We leave with nothing.\n\n“That is the truth.”";
        assertThat(Told.lines(text))
                .containsExactly(
                        "Ms. Rao > said > “We came in good faith,”",
                        "Ms. Rao > said > “We leave with nothing.\n\n“That is the truth.”");
    }

    @Test
    void aQuotationWithinOneIsNoStatementOfItsOwn() {
        assertThat(Told.lines("\"They told us 'never again' last year,\" the minister said."))
                .containsExactly("the minister > said > \"They told us 'never again' last year,\"");
    }

    @Test
    void wordsMayBeginBeforeTheMarks() {
        assertThat(Told.lines("Sending more troops \"would be a grave mistake,\" the general said."))
                .containsExactly("the general > said > Sending more troops \"would be a grave mistake,\"");
    }

    @Test
    void singleMarksQuoteToo() {
        assertThat(Told.lines("'We will not yield,' the prime minister said."))
                .containsExactly("the prime minister > said > 'We will not yield,'");
    }

    @Test
    void scareQuotesAreNoStatements() {
        assertThat(Told.lines("The \"moderate\" faction left the hall.")).isEmpty();
    }

    @Test
    void namesOfBroadcastsAreNoStatements() {
        assertThat(Told.lines("On \"The Morning Hour,\" Ms. Lind said the treaty was dead."))
                .containsExactly("Ms. Lind > said > the treaty was dead");
    }

    @Test
    void aColonIntroducesWithoutAVerbOfSaying() {
        assertThat(Told.lines("The president went further still: \"We shall close every port in the country.\""))
                .containsExactly("The president > went > \"We shall close every port in the country.\"");
    }

    @Test
    void aDashSignsAQuotation() {
        assertThat(Told.lines("\"Peace is made with enemies.\" — Yusuf Demir"))
                .containsExactly("Yusuf Demir > — > \"Peace is made with enemies.\"");
    }

    @Test
    void withoutAParseDirectSpeechIsReadAllTheSame() {
        assertThat(Told.linesWithoutParse("\"We will sign in May,\" the Norwegian envoy said. \"Not before.\""))
                .containsExactly(
                        "the Norwegian envoy > said > \"We will sign in May,\" the Norwegian envoy said. \"Not before.\"");
    }

    @Test
    void nestedAndUnclosedMarksDoNotLoseTheSpeaker() {
        assertThat(Told.lines("\"We will sign,\" she said. \"But not"))
                .containsExactly("she > said > \"We will sign,\"");
    }

    @Test
    void askingForAnonymityIsNotTheSaying() {
        assertThat(Told.lines("\"We will raise trade,\" the official, who asked not to be named, told reporters."))
                .anyMatch(line -> line.endsWith("> told > \"We will raise trade,\""));
    }
}
