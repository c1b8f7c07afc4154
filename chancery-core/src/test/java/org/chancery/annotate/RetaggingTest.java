package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.TestModels;
import org.chancery.model.Annotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetaggingTest {

    private static Annotation mark(String text) {
        return TestModels.annotate(text, "2021-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met today with @AnnaMoe to talk about fish.",
                "Spoke with our friends in Oslo.",
                "Welcomed the king to the palace.",
                "Discussed trade and travel with @moeting.",
                "Hosted a lunch for the ambassadors."
            })
    void aPostWithoutASubjectOpensWithAVerb(String text) {
        var first = mark(text).sentences().get(0).tokens().get(0);
        assertThat(first.tag()).startsWith("VB");
        assertThat(mark(text).names()).noneMatch(name -> name.span().start() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Met Office staff left.", "Spoke Street is closed.", "Called Oslo's pride, it sank."})
    void aNameThatLooksLikeOneStaysAName(String text) {
        assertThat(mark(text).sentences().get(0).tokens().get(0).tag()).isNotEqualTo("VBD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@moeting", "@AnnaMoe", "@forminNO"})
    void aHandleIsAProperNoun(String handle) {
        var tokens = mark("Great to meet with " + handle + " today.")
                .sentences()
                .get(0)
                .tokens();
        assertThat(tokens).filteredOn(token -> token.text().equals(handle)).allMatch(token -> token.tag()
                .equals("NNP"));
        assertThat(tokens).anyMatch(token -> token.text().equals(handle));
    }
}
