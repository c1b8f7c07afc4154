package org.chancery.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.Quotation;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

    @Test
    void wordsFollowThat() {
        assertThat(Told.lines("The chancellor said that Germany would send aid."))
                .containsExactly("The chancellor > said > that Germany would send aid");
    }

    @Test
    void wordsFollowWithoutThat() {
        assertThat(Told.lines("Officials said the convoy had crossed the border."))
                .containsExactly("Officials > said > the convoy had crossed the border");
    }

    @Test
    void aSecondVerbOfSayingHasItsOwnWords() {
        assertThat(Told.lines("The envoy said the truce was holding, but warned that it could break."))
                .containsExactly(
                        "The envoy > said > the truce was holding", "The envoy > warned > that it could break");
    }

    @Test
    void wordsMayStandBeforeTheVerb() {
        assertThat(Told.lines("The convoy had crossed the border, the officials said."))
                .containsExactly("the officials > said > The convoy had crossed the border");
    }

    @Test
    void theVerbMayStandBetweenTheWords() {
        assertThat(Told.lines("The treaty, the minister said, would enter into force in June."))
                .containsExactly("the minister > said > The treaty, the minister said, would enter into force in June");
    }

    @Test
    void whoIsNamedInTheWordsDoesNotSayThem() {
        assertThat(
                        Told.lines(
                                "Ola Berg has met Peru's envoy, Ana Ruiz, in Oslo on Monday, a spokesman for the Foreign Office said."))
                .singleElement()
                .asString()
                .startsWith("a spokesman for the Foreign Office > said > Ola Berg has met");
    }

    @Test
    void wordsThatCannotBeReadAloneCarryTheirClause() {
        assertThat(Told.lines("Chad accused Niger of piracy. Niamey denies it."))
                .contains("Niamey > denies > Niamey denies it");
        assertThat(Told.lines("The envoy condemned them as bandits."))
                .containsExactly("The envoy > condemned > The envoy condemned them as bandits");
        assertThat(Told.lines("Norway said it would withdraw its complaint."))
                .containsExactly("Norway > said > it would withdraw its complaint");
    }

    @Test
    void aThingThatIsCalledBackIsNoStatement() {
        assertThat(Told.lines("Norway recalled its consul but kept the staff of the consulate."))
                .isEmpty();
        assertThat(Told.lines("The minister recalled the talks had been long.")).hasSize(1);
    }

    @Test
    void hearersAreNoneOfTheWords() {
        String text = "Mr. Haddad told reporters that the army would withdraw.";
        assertThat(Told.lines(text)).containsExactly("Mr. Haddad > told > that the army would withdraw");
        assertThat(Told.in(text).get(0).addressees())
                .extracting(span -> span.in(text))
                .containsExactly("reporters");
    }

    @Test
    void whoStandsForTheWordsBefore() {
        assertThat(Told.lines("Mr. Haddad, who said that the army would withdraw, left on Monday."))
                .containsExactly("Mr. Haddad, who > said > that the army would withdraw");
    }

    @Test
    void aParticipleTakesTheSubjectOfItsClause() {
        assertThat(Told.lines("The king left the hall, saying that the talks were over."))
                .containsExactly("The king > saying > that the talks were over");
    }

    @Test
    void anInfinitiveIsAPromise() {
        assertThat(Told.lines("Iceland pledged to open its ports."))
                .containsExactly("Iceland > pledged > to open its ports");
    }

    @Test
    void whatIsBlamedStandsInTheWords() {
        assertThat(Told.lines("The foreign ministry condemned the attack on the embassy."))
                .containsExactly("The foreign ministry > condemned > the attack on the embassy");
    }

    @Test
    void aCallIsForSomething() {
        assertThat(Told.lines("The union called for an immediate ceasefire."))
                .containsExactly("The union > called > an immediate ceasefire");
    }

    @Test
    void calledInMarksIsDirectSpeechBesideTheReported() {
        assertThat(Told.lines("Ankara called the accord \"a gift to future generations.\""))
                .containsExactly(
                        "Ankara > called > the accord \"a gift to future generations.\"",
                        "Ankara > called > \"a gift to future generations.\"");
        assertThat(Told.in("Ankara called the accord \"a gift to future generations.\""))
                .extracting(Quotation::direct)
                .containsExactly(false, true);
    }

    @Test
    void aShortFragmentBelongsToTheReportedWords() {
        assertThat(Told.lines("The minister said that the visit had been very \"useful\" for both countries."))
                .containsExactly("The minister > said > that the visit had been very \"useful\" for both countries");
    }

    @Test
    void aSourceStandsAtTheBeginning() {
        assertThat(Told.lines("According to Turkish officials, the pipeline will open in spring."))
                .containsExactly("Turkish officials > According to > the pipeline will open in spring");
    }

    @Test
    void aSourceStandsAtTheEnd() {
        assertThat(Told.lines("The pipeline will open in spring, according to Turkish officials."))
                .containsExactly("Turkish officials > according to > The pipeline will open in spring");
    }

    @Test
    void aNounOfSayingHasItsSource() {
        assertThat(Told.lines("Few believed the general's claim that the city was safe."))
                .containsExactly("the general > claim > that the city was safe");
    }

    @Test
    void aVerbOfSayingWithoutASpeakerMayBeginTheReport() {
        assertThat(Told.lines("Said to be ill, the king stayed at home.")).isEmpty();
        assertThat(Told.lines("Told that he had won, he wept.")).containsExactly("- > Told > that he had won");
    }

    @Test
    void nobodySpeaksInToSayTheLeast() {
        assertThat(Told.lines("It is too early to say whether the truce will hold."))
                .isEmpty();
    }

    @Test
    void withoutAParseThatIsStillFound() {
        assertThat(Told.linesWithoutParse("The chancellor said that Germany would send aid."))
                .containsExactly("The chancellor > said > that Germany would send aid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo has not confirmed the visit.",
                "The envoy did not say when the talks would resume.",
                "She never told reporters that the treaty was dead.",
                "The ministry doesn't say who signed it.",
                "They spoke by phone with the Finnish president about the ferry line."
            })
    void whatIsNotSaidIsNoStatement(String text) {
        assertThat(Told.lines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy not only said that the talks had failed.",
                "The minister said that no deal was near.",
                "She spoke about the ferry line."
            })
    void whatIsSaidOfNothingStillIsSaid(String text) {
        assertThat(Told.lines(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry will run again in May, a Danish official said, in what would be a first since the war.",
                "The ferry will run again in May, a Danish official said, adding to hopes of a thaw.",
                "The ferry will run again in May, a Danish official said, with a smile."
            })
    void restOfTheSentenceTellsOfTheSaying(String text) {
        assertThat(Told.lines(text).get(0)).isEqualTo("a Danish official > said > The ferry will run again in May");
    }

    @Test
    void notBelongsToWhatIsUrged() {
        assertThat(Told.lines("China urged Britain not to interfere."))
                .containsExactly("China > urged > not to interfere");
    }

    @Test
    void relayOfASourceIsNotTheSource() {
        String text = "The talks were put off, according to a Treasury official cited by the Harbour Times.";
        assertThat(Told.lines(text)).containsExactly("a Treasury official > according to > The talks were put off");
        assertThat(Told.in(text).get(0).attribution())
                .extracting(span -> span.in(text))
                .containsExactly("the Harbour Times");
    }

    @Test
    void quotedWordsAfterThatAreTheStatement() {
        assertThat(Told.lines("The spokesman said that \"dialogue is better than confrontation\"."))
                .containsExactly("The spokesman > said > \"dialogue is better than confrontation\"");
    }

    @Test
    void datelineIsNoneOfTheWords() {
        String text = "OSLO, May 3 (Reuters) - The ferry will run again in May, a Danish official said.";
        var dateline = new Span(0, text.indexOf(" The ferry"));
        assertThat(Told.in(Told.datelined(text, dateline)).get(0).content().in(text))
                .isEqualTo("The ferry will run again in May");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy was told that the talks had failed.",
                "In a letter, Ana Ruiz was asked whether she feared the vote.",
                "Norway was urged to leave the pact.",
                "It was the second time Moe had been accused of fraud."
            })
    void whoHearsItDoesNotSayIt(String text) {
        assertThat(Told.lines(text)).noneMatch(line -> !line.startsWith("-"));
    }

    @Test
    void whoSaysItInThePassiveStandsBehindBy() {
        assertThat(Told.lines("The envoy was told by Ana Ruiz that the talks had failed."))
                .containsExactly("Ana Ruiz > told > that the talks had failed");
        assertThat(Told.lines("Ana Ruiz was quoted as saying that the talks had failed."))
                .containsExactly("Ana Ruiz > saying > that the talks had failed");
    }

    @Test
    void whatIsToldOfAThingIsNotSaid() {
        assertThat(Told.lines("Police answered with a volley of shots that scattered the crowd."))
                .isEmpty();
        assertThat(Told.lines("The farmers demanded a treaty that would last."))
                .noneMatch(line -> line.endsWith("> that would last"));
        assertThat(Told.lines("Ana Ruiz told a newspaper that the talks had failed."))
                .containsExactly("Ana Ruiz > told > that the talks had failed");
    }

    @Test
    void aMainClauseIsNotPartOfTheWordsBeforeIt() {
        assertThat(Told.lines(
                        "While the farmers have said they have always paid, Ana Ruiz has promised to change the law."))
                .contains("the farmers > said > they have always paid");
        assertThat(Told.lines("Although Norway said the truce was holding, its envoy has left the town."))
                .contains("Norway > said > the truce was holding");
        assertThat(Told.lines("Norway said that, although the truce was holding, its envoy had left the town."))
                .contains("Norway > said > that, although the truce was holding, its envoy had left the town");
        assertThat(Told.lines("As the envoy said on Monday, the truce was holding."))
                .noneMatch(line -> line.endsWith("> on Monday"));
    }

    @Test
    void aPronounThatMeansNobodyIsNoSpeaker() {
        assertThat(Told.lines("The farmers, who are fighting the order and who have said they are poor, went home."))
                .anyMatch(line -> line.startsWith("The farmers > said > they are poor"));
        assertThat(Told.lines("Ana Ruiz was arrested at home and said that she was innocent."))
                .containsExactly("Ana Ruiz > said > that she was innocent");
    }
}
