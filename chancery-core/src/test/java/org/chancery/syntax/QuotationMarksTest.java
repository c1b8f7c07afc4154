package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    @Test
    void straightMarksPair() {
        assertThat(quoted("He said \"yes\" and \"no\" to it.")).containsExactly("\"yes\"", "\"no\"");
    }

    @Test
    void curlyMarksPairAndTheInnerOnesStayInside() {
        assertThat(quoted("“They called it ‘a fair deal’ at noon,” she said."))
                .containsExactly("“They called it ‘a fair deal’ at noon,”");
    }

    @Test
    void straightMarksWithinStraightMarksNest() {
        assertThat(quoted("\"He said \"no\" to me,\" she said.")).containsExactly("\"He said \"no\" to me,\"");
    }

    @Test
    void doubledApostrophesAreMarks() {
        assertThat(quoted("''It is late,'' he said.")).containsExactly("''It is late,''");
    }

    @Test
    void guillemetsAndGermanMarksPair() {
        assertThat(quoted("He said: «We agree.» Then: „Good.“")).containsExactly("«We agree.»", "„Good.“");
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(quoted("'We won't sign the ministers' paper,' the envoy's aide said."))
                .containsExactly("'We won't sign the ministers' paper,'");
    }

    @Test
    void wordsThatLostTheirBeginningOpenNothing() {
        assertThat(quoted("In the '90s they let 'em go 'til dawn.")).isEmpty();
    }

    @Test
    void anApostropheAloneQuotesNothing() {
        assertThat(quoted("The ministers' aides met Mr. Ito's staff.")).isEmpty();
    }

    @Test
    void aParagraphThatOpensWithoutClosingGoesOnInTheNext() {
        assertThat(quoted("“We came early.\n\n“We stayed late,” she said.\n\nNobody asked."))
                .containsExactly("“We came early.\n\n“We stayed late,”");
    }

    @Test
    void aMarkLeftOpenAtTheBeginningEndsWithItsParagraph() {
        assertThat(quoted("\"We came early.\n\nNobody asked.")).containsExactly("\"We came early.");
    }

    @Test
    void aMarkLeftOpenAtTheEndOfAParagraphGoesOnInTheNext() {
        assertThat(quoted("“We came early,” she said. “The hall was full.\n\n“We stayed late.”\n\nNobody asked."))
                .containsExactly("“We came early,”", "“The hall was full.\n\n“We stayed late.”");
    }

    @Test
    void whatAColonOpensEndsWithItsParagraphAtTheLatest() {
        assertThat(quoted("He told them: \"We came early and stayed.\n\nNobody asked."))
                .containsExactly("\"We came early and stayed.");
    }

    @Test
    void aMarkLeftOpenElsewhereIsPassedOver() {
        assertThat(quoted("The pole is 5\" wide.\n\nHe said \"yes\".")).containsExactly("\"yes\"");
    }

    @Test
    void aMarkTurnedTheWrongWayIsReadByTheSpacesAroundIt() {
        assertThat(quoted("“Do you agree?“ he asked.")).containsExactly("“Do you agree?“");
    }

    @Test
    void linesOfAFixedWidthAreNoParagraphs() {
        String text = "\"We have waited for many years for the opening of the border\n"
                + "between our two countries,\" the governor of the province said on\nMonday.\n\nNobody asked.";
        assertThat(quoted(text))
                .containsExactly("\"We have waited for many years for the opening of the border\n"
                        + "between our two countries,\"");
    }

    @Test
    void manyMarksTakeTimeInProportion() {
        for (String piece : List.of("\"", "\"a", " 'a", "'a ", "“", "”", "\"a\" ", "“a\n\n", "‘a’ ", "«", "''")) {
            String text = piece.repeat(200_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> quoted(text));
        }
    }

    private static List<String> quoted(String text) {
        return QuotationMarks.in(text, Paragraphs.of(text)).stream()
                .map(quoted -> quoted.span().in(text))
                .toList();
    }
}
