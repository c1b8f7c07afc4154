package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TextReaderTest {

    private static final String BODY =
            """
            The foreign ministers of Norway and Chile met in Oslo on Tuesday and agreed to open a joint fisheries office next spring, officials on both sides said.

            They spent two hours on the treaty's last open clauses, which had held up the signing since the autumn, and left the date to their deputies.
            """;

    @Test
    void linesAroundTheBodyGoIntoTheirFields() {
        var report = Inputting.report(
                """
                Updated March 2nd, 2022 at 09:15 IST

                Norway and Chile agree on fisheries office

                The two ministers met in Oslo and left the date of signing open.

                Reported by: Kavya Menon
                IMAGE: AP | Image:self
                Advertisement

                """
                        + BODY
                        + """

                What the treaty says

                The text names quotas for six kinds of fish, and a court of three that settles quarrels over them within ninety days.

                IMAGE: AP

                Advertisement

                Published March 2nd, 2022 at 08:40 IST
                """);
        assertThat(report.title()).contains("Norway and Chile agree on fisheries office");
        assertThat(report.lead()).contains("The two ministers met in Oslo and left the date of signing open.");
        assertThat(report.byline()).containsExactly("Kavya Menon");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-02T08:40:00+05:30");
        assertThat(report.updated().orElseThrow()).hasToString("2022-03-02T09:15:00+05:30");
        assertThat(report.text())
                .startsWith("The foreign ministers")
                .endsWith("ninety days.")
                .doesNotContain("Advertisement", "IMAGE", "Published");
        assertThat(report.headings()).singleElement().satisfies(span -> assertThat(span.in(report.text()))
                .isEqualTo("What the treaty says"));
        assertThat(report.language()).contains("en");
    }

    @Test
    void dateMayShareTheLineWithTheBody() {
        var report = Inputting.report(" date 2022-03-02 " + BODY);
        assertThat(report.published().orElseThrow()).hasToString("2022-03-02");
        assertThat(report.text()).startsWith("The foreign ministers of Norway");
        assertThat(report.title()).isEmpty();
    }

    @Test
    void headerFieldsOfArchivesAreRead() {
        var report = Inputting.report(
                """
                Title: Two ministers, one office
                Source: The Harbour Post
                Date: 2 March 2022
                Author: Ines Falk

                """
                        + BODY);
        assertThat(report.title()).contains("Two ministers, one office");
        assertThat(report.publisher()).contains("The Harbour Post");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-02");
        assertThat(report.byline()).containsExactly("Ines Falk");
        assertThat(report.text()).startsWith("The foreign ministers");
    }

    @Test
    void embeddedPostKeepsItsWordsAndItsAuthorLine() {
        var report = Inputting.report(
                BODY
                        + """

                Good talks with @AnaChile today on fish, ports and people. More to come. pic.twitter.com/abc123 — Minister Eide (@EideNo) March 1, 2022

                The deputies meet again in a week.
                """);
        assertThat(report.posts()).singleElement().satisfies(post -> {
            assertThat(post.author()).contains("Minister Eide");
            assertThat(post.handle()).contains("@EideNo");
            assertThat(post.date().orElseThrow()).hasToString("2022-03-01");
            assertThat(post.span().in(report.text()))
                    .isEqualTo("Good talks with @AnaChile today on fish, ports and people. More to come.");
        });
        assertThat(report.text())
                .contains("More to come. — Minister Eide (@EideNo) March 1, 2022\n\nThe deputies")
                .doesNotContain("pic.twitter");
    }

    @Test
    void authorLineOfAPostMayStandBelowIt() {
        var report = Inputting.report(BODY + "\n\nGood talks today.\n\n— Minister Eide (@EideNo) March 1, 2022\n");
        assertThat(report.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.span().in(report.text())).isEqualTo("Good talks today."));
    }

    @Test
    void linesBrokenAtAWidthAreJoined() {
        var report = Inputting.report(
                """
                The foreign ministers of Norway and Chile met in Oslo on Tuesday
                and agreed to open a joint fisheries office next spring, officials
                on both sides said.

                They spent two hours on the treaty's last open clauses, which had
                held up the signing since the autumn.
                """);
        assertThat(report.text()).contains("on Tuesday and agreed").contains("which had held up");
    }

    @Test
    void wordsThatCouldOpenALabelStayInSentences() {
        var report = Inputting.report(
                BODY
                        + "\n\nBy Tuesday evening the two sides had signed nothing. Published figures say why.\n\nRead in full, the clause is harmless.");
        assertThat(report.text())
                .contains("By Tuesday evening", "Published figures", "Read in full, the clause is harmless.");
    }

    @Test
    void linksToOtherArticlesAreLeftOut() {
        var report =
                Inputting.report(BODY + "\n\nALSO READ | Chile's long coast\n\nThe deputies meet again in a week.");
        assertThat(report.text()).doesNotContain("long coast").endsWith("in a week.");
    }

    @Test
    void outletInTheDatelineNeedNotBeKnown() {
        assertThat(Inputting.report("OSLO, March 1 (Fjord Newswire) - " + BODY).agency())
                .contains("Fjord Newswire");
        assertThat(Inputting.report("OSLO (Norway) - " + BODY).agency()).isEmpty();
        assertThat(Inputting.report("OSLO, March 1 (Anna Berg) - " + BODY).agency())
                .isEmpty();
    }

    @Test
    void datelineGivesTheAgency() {
        var report = Inputting.report("OSLO, March 1 (Reuters) - " + BODY);
        assertThat(report.agency()).contains("Reuters");
        assertThat(report.dateline().orElseThrow().in(report.text())).isEqualTo("OSLO, March 1 (Reuters) -");
        var barred = Inputting.report("OSLO, March 1 (Reuters) ― " + BODY);
        assertThat(barred.dateline().orElseThrow().in(barred.text())).isEqualTo("OSLO, March 1 (Reuters) ―");
    }

    @Test
    void datelineWithItsYearGivesTheDay() {
        assertThat(Inputting.report("OSLO, March 1, 2023 (Reuters) - " + BODY).day())
                .contains(LocalDate.of(2023, 3, 1));
        assertThat(Inputting.report("OSLO, 1 March 2023 - " + BODY).day()).contains(LocalDate.of(2023, 3, 1));
        assertThat(Inputting.report("OSLO, March 1 (Reuters) - " + BODY).day()).isEmpty();
        assertThat(Inputting.report("Published: March 2, 2023\n\nOSLO, March 1, 2023 (Reuters) - " + BODY)
                        .day())
                .contains(LocalDate.of(2023, 3, 2));
    }

    @Test
    void dashAfterAnOrdinarySentenceIsNoDateline() {
        assertThat(Inputting.report("Ministers met — at last — in Oslo on Tuesday, after two years of letters.")
                        .dateline())
                .isEmpty();
    }

    @Test
    void creditBetweenParagraphsLosesOnlyItself() {
        String one = "The envoys of both islands sat down in the old customs house on Friday, officials said.";
        String two = "They left after three hours without a word to those who waited outside.";
        String three = "No day was named for another round, though both said that there would be one.";
        for (String credit : new String[] {"IMAGE: AP", "Photo: Nora Lind/The Tide", "Image: Reuters"}) {
            for (String head : new String[] {"", "Harbour talks resume\n\n"}) {
                var report = Inputting.report(head + one + "\n\n" + two + "\n\n" + credit + "\n\n" + three + "\n");
                assertThat(report.text()).as(head + credit).isEqualTo(one + "\n\n" + two + "\n\n" + three);
            }
        }
        assertThat(Inputting.report("Harbour talks resume\n\nIMAGE: AP\n\n" + one + "\n\n" + two)
                        .text())
                .isEqualTo(one + "\n\n" + two);
    }

    @Test
    void shortTextWithItsDayBelowIsItsText() {
        var report = Inputting.report(
                "Harbour talks resume\n\nThe envoys sat down in the old house.\n\nThey left after three hours.\n\nPublished: 4 March 2022\n");
        assertThat(report.text()).isEqualTo("The envoys sat down in the old house.\n\nThey left after three hours.");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04");
        assertThat(report.title()).contains("Harbour talks resume");
    }

    @Test
    void agencyBesideATimeAndADayIsNoParagraph() {
        var report = Inputting.report(
                "Harbour talks resume\n(Xinhua) 21:14, March 4, 2022\n\nThe envoys sat down in the old customs house on Friday, officials said.\n\nThey left after three hours.\n");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T21:14:00");
        assertThat(report.text()).startsWith("The envoys sat down");
    }
}
