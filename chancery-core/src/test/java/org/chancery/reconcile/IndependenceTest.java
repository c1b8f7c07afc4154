package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;

/** Which sources of one event count as one. */
class IndependenceTest {

    private static final String BRIEF = "Weiss met Reis in Porto on Wednesday.";

    private static Told.Clause meeting(Told report, String sentence) {
        return report.says(sentence, "met")
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Paulo Reis", "PRT", "Reis")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT");
    }

    private static Told report(String id) {
        return Told.report(id, "2022-06-16");
    }

    private static int sources(Coded... reports) {
        var events = events(reports);
        assertThat(events).hasSize(1);
        return events.get(0).independentSources();
    }

    @Test
    void twoOutletsAreTwo() {
        assertThat(sources(
                        meeting(report("a").by("Tide"), BRIEF).coded(),
                        meeting(report("b").by("Herald"), "In Porto Weiss met Reis on Wednesday.")
                                .coded()))
                .isEqualTo(2);
    }

    @Test
    void copyVersionOrBriefIsTheReportThatItIsACopyOf() {
        assertThat(sources(
                        meeting(report("a").by("Tide"), BRIEF).coded(),
                        meeting(report("b").by("Herald").copying("a"), BRIEF).coded()))
                .isEqualTo(1);
    }

    @Test
    void whatAnOutletCorrectsOfItsOwnIsOneSourceAndWhatItCorrectsOfAnotherTwo() {
        var corrects = "Weiss met Reis in Porto on Wednesday, not in Lisbon as first reported.";
        assertThat(sources(
                        meeting(report("a").by("Tide"), BRIEF).coded(),
                        meeting(report("b").by("Tide"), corrects).coded()))
                .isEqualTo(1);
        assertThat(sources(
                        meeting(report("a").by("Herald"), BRIEF).coded(),
                        meeting(report("b").by("Tide"), corrects).coded()))
                .isEqualTo(2);
        assertThat(sources(
                        meeting(report("a").by("Tide"), BRIEF).coded(),
                        meeting(report("b").by("Tide"), "In Porto Weiss met Reis on Wednesday.")
                                .coded()))
                .as("two texts of an outlet, of which none corrects the other")
                .isEqualTo(2);
    }

    @Test
    void twoFeedsOfOneOutletWithTheSameWordsAreOne() {
        assertThat(sources(
                        meeting(report("world").by("Tide"), BRIEF).coded(),
                        meeting(report("europe").by("Tide"), BRIEF).coded()))
                .isEqualTo(1);
        assertThat(sources(
                        meeting(report("world").by("Tide"), BRIEF).coded(),
                        meeting(report("other").by("Herald"), BRIEF).coded()))
                .as("a line that two outlets word alike is too short for a copy")
                .isEqualTo(2);
    }

    @Test
    void textsCreditedToOneAgencyAreOneWithTheAgencysOwn() {
        assertThat(sources(
                        meeting(report("a").by("Tide").crediting("Reuters"), BRIEF)
                                .coded(),
                        meeting(report("b").by("Herald").crediting("Reuters"), "In Porto Weiss met Reis on Wednesday.")
                                .coded(),
                        meeting(report("c").by("Reuters"), "Wednesday in Porto, Weiss met Reis.")
                                .coded()))
                .isEqualTo(1);
        assertThat(sources(
                        meeting(report("a").by("Tide").crediting("Reuters"), BRIEF)
                                .coded(),
                        meeting(report("b").by("Herald").crediting("AFP"), "In Porto Weiss met Reis on Wednesday.")
                                .coded()))
                .isEqualTo(2);
    }

    @Test
    void whoOnlyQuotesAnotherOutletIsThatOutlet() {
        var told = meeting(report("a").by("Tide"), BRIEF).coded();
        var quoting = meeting(report("b").by("Herald"), "Weiss met Reis in Porto on Wednesday, the Tide reported.")
                .citing("the Tide")
                .coded();
        assertThat(sources(told, quoting)).isEqualTo(1);

        var first = meeting(report("b").by("Herald"), "Weiss met Reis in Porto on Wednesday, the Tide reported.")
                .citing("the Tide");
        var both = meeting(first.then(), "A spokesman confirmed that Weiss met Reis on Wednesday in Porto.")
                .coded();
        assertThat(sources(told, both)).as("told in its own words as well").isEqualTo(2);
    }
}
