package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** One event that is told otherwise, in one thing, by another report; and two events that only look alike. */
class DisagreementTest {

    private static Told.Clause told(String id, String published, String sentence) {
        return Told.report(id, published)
                .says(sentence, sentence.contains("talks") ? "talks" : "met")
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Paulo Reis", "PRT", "Reis");
    }

    private static Coded wednesday() {
        return told("wed", "2022-06-15", "Weiss met Reis in Porto on Wednesday about the price of hydrogen pipelines.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    private static void disagree(String field, List<String> values, Coded... reports) {
        var events = events(reports);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).conflicts()).extracting(Event.Conflict::field).containsExactly(field);
        assertThat(events.get(0).conflicts().get(0).values())
                .extracting(Event.Conflict.Value::value)
                .containsExactlyElementsOf(values);
    }

    @Test
    void dayAfterIsAnotherDayOfTheSameMeetingWhenWhatTheyMetAboutIsTheSame() {
        var other = told("thu", "2022-06-16", "Weiss met Reis in Porto on Thursday about hydrogen pipelines.")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .coded();

        disagree("date", List.of("2022-06-15", "2022-06-16"), wednesday(), other);
    }

    @Test
    void whoCitesAnotherForTheDayContradictsWhoWritesOnTheDay() {
        var agency = told("agency", "2022-06-16", "Weiss met Reis in Porto on June 16, Lusa reported.")
                .on("2022-06-16", "June 16")
                .in("Porto", "PRT")
                .citing("Lusa")
                .coded();

        disagree("date", List.of("2022-06-15", "2022-06-16"), wednesday(), agency);
    }

    @Test
    void twoDaysApartNeedsTheOccasionToo() {
        var plain = told("a", "2022-06-18", "Weiss met Reis in Porto on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT");
        var other = told("b", "2022-06-17", "Weiss met Reis in Porto on Friday.")
                .on("2022-06-17", "Friday")
                .in("Porto", "PRT");
        assertThat(events(plain.coded(), other.coded())).hasSize(2);

        var forum = told("a", "2022-06-18", "Weiss met Reis in Porto on Wednesday at the Atlantic Forum.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .at("Atlantic Forum");
        var same = told("b", "2022-06-17", "Weiss met Reis in Porto on Friday at the Atlantic Forum.")
                .on("2022-06-17", "Friday")
                .in("Porto", "PRT")
                .at("Atlantic Forum");
        disagree("date", List.of("2022-06-15", "2022-06-17"), forum.coded(), same.coded());
    }

    @Test
    void whatWasTakenUpAgainIsAnotherMeeting() {
        for (var words : List.of("met again", "met for a second day", "met, resuming their work,")) {
            var other = told(
                            "thu",
                            "2022-06-16",
                            "Weiss " + words + " with Reis in Porto on Thursday about hydrogen pipelines.")
                    .on("2022-06-16", "Thursday")
                    .in("Porto", "PRT")
                    .coded();
            assertThat(events(wednesday(), other)).as(words).hasSize(2);
        }
    }

    @Test
    void talksThatGoOnForDaysAreNotOne() {
        var first = told("a", "2022-06-15", "Weiss and Reis held talks in Porto on Wednesday about hydrogen pipelines.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
        var second = told("b", "2022-06-16", "Weiss and Reis held talks in Porto on Thursday about hydrogen pipelines.")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .coded();

        assertThat(events(first, second)).hasSize(2);
    }

    @Test
    void statesMeetOnTwoDays() {
        var first = Told.report("a", "2022-06-16")
                .says("Austria met Portugal in Porto on Wednesday.", "met")
                .state("Austria", "AUT")
                .state("Portugal", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
        var second = Told.report("b", "2022-06-16")
                .says("Austria met Portugal in Porto on Thursday.", "met")
                .state("Austria", "AUT")
                .state("Portugal", "PRT")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .coded();

        assertThat(events(first, second)).hasSize(2);
    }

    @Test
    void otherTownOfTheSameDayIsTheSameMeetingOfTheSamePeople() {
        var other = told("faro", "2022-06-16", "Weiss met Reis in Faro on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Faro", "PRT", 37.02, -7.93)
                .coded();
        var porto = told("porto", "2022-06-15", "Weiss met Reis in Porto on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT", 41.15, -8.61)
                .coded();

        disagree("place", List.of("Faro", "Porto"), porto, other);
    }

    @Test
    void metInATownOrOnlyByTelephone() {
        var call = told("call", "2022-06-16", "Weiss met Reis by telephone on Wednesday.")
                .mode("phone")
                .on("2022-06-15", "Wednesday")
                .inPerson(false, "by telephone")
                .coded();

        disagree("inPerson", List.of("false", "true"), wednesday(), call);
    }

    @Test
    void oneSideDeniesWhatTheOtherTells() {
        var denial = told("denial", "2022-06-16", "Lisbon denied that Reis met Weiss in Porto on Wednesday.")
                .as(Status.DENIED)
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .citing("Lisbon")
                .coded();

        disagree("status", List.of("denied", "occurred"), wednesday(), denial);
    }

    private static Coded planned(Status status, String id, String day) {
        return told(id, day, "Weiss met Reis in Porto on Wednesday.")
                .as(status)
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    @Test
    void planThatOneSideDeniesBeforeItsDayIsInDisputeAndWhatWasNotHeldIsNot() {
        var plan = planned(Status.PLANNED, "plan", "2022-06-10");

        disagree("status", List.of("denied", "planned"), plan, planned(Status.DENIED, "denial", "2022-06-12"));
        assertThat(events(plan, planned(Status.DENIED, "after", "2022-06-17")))
                .singleElement()
                .satisfies(event -> assertThat(event.conflicts()).isEmpty());
    }

    private static Coded expelled(String id, String published, String many) {
        return Told.report(id, published)
                .says("Austria expelled " + many + " of Sudland on Wednesday.", "expelled")
                .as(EventType.COERCE)
                .state("Austria", "AUT")
                .of(many)
                .on("2022-06-15", "Wednesday")
                .coded();
    }

    @Test
    void otherNumberOfTheSameThing() {
        disagree(
                "number",
                List.of("four diplomats", "nine diplomats"),
                expelled("a", "2022-06-15", "four diplomats"),
                expelled("b", "2022-06-16", "nine diplomats"));
    }

    @Test
    void numbersThatBothCanBeRightAreNoDisagreement() {
        for (var other : List.of("at least three diplomats", "4 diplomats", "diplomats", "more than two diplomats")) {
            assertThat(events(expelled("a", "2022-06-15", "four diplomats"), expelled("b", "2022-06-16", other)))
                    .as(other)
                    .singleElement()
                    .satisfies(event -> assertThat(event.conflicts()).isEmpty());
        }
    }

    private static Coded shelled(String id, String published, String many) {
        return Told.report(id, published)
                .says("Norland shells killed " + many + " in Porto on Wednesday.", "killed")
                .as(EventType.ASSAULT)
                .state("Norland", "NLD")
                .of(many)
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    @Test
    void tollThatGrowsIsNewsAndOneThatShrinksIsNot() {
        var first = shelled("a", "2022-06-15", "12 miners");

        assertThat(events(first, shelled("b", "2022-06-17", "15 miners")))
                .singleElement()
                .satisfies(event -> assertThat(event.conflicts()).isEmpty());
        disagree("number", List.of("12 miners", "9 miners"), first, shelled("b", "2022-06-17", "9 miners"));
    }

    @Test
    void numberThatIsDisputedIsOneParty() {
        var event = events(expelled("a", "2022-06-15", "four diplomats"), expelled("b", "2022-06-16", "nine diplomats"))
                .get(0);

        assertThat(event.recipients()).extracting(Party::name).containsExactly("four diplomats");
        assertThat(event.evidence().get("recipients")).hasSize(2);
    }

    @Test
    void whoWritesFromThePlaceIsNearer() {
        var there = told("there", "2022-06-16", "PORTO, June 16 - Weiss met Reis in Porto on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT", 41.15, -8.61)
                .coded();
        var away = told("away", "2022-06-17", "VIENNA, June 17 - Weiss met Reis in Faro on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Faro", "PRT", 37.02, -7.93)
                .coded();

        var event = events(there, away).get(0);

        assertThat(event.place()).map(place -> place.name()).contains("Porto");
        assertThat(event.choices())
                .filteredOn(choice -> choice.field().equals("place"))
                .extracting(Event.Choice::rule)
                .containsExactly(Event.Choice.Rule.NEARNESS);
    }

    @Test
    void callThatTheNearerReportHasAsAMeetingIsNone() {
        var there = told("there", "2022-06-16", "PORTO, June 16 - Weiss met Reis in Porto on Wednesday.")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
        var call = told("call", "2022-06-17", "Weiss met Reis by telephone on Wednesday.")
                .mode("phone")
                .on("2022-06-15", "Wednesday")
                .inPerson(false, "by telephone")
                .coded();

        var event = events(there, call).get(0);

        assertThat(event.modes()).isEmpty();
        assertThat(event.inPerson()).isEmpty();
    }

    @Test
    void correctionIsOfTheSameMeetingAndHolds() {
        var wrong = told("wrong", "2022-06-15", "Weiss met Reis on Tuesday.")
                .on("2022-06-14", "Tuesday")
                .coded();
        var right = told("right", "2022-06-16", "Weiss met Reis on Wednesday, not on Tuesday as first reported.")
                .on("2022-06-15", "Wednesday")
                .coded();

        disagree("date", List.of("2022-06-14", "2022-06-15"), wrong, right);
        assertThat(events(wrong, right).get(0).conflicts().get(0).correction()).isPresent();
    }

    private static Coded with(String id, String day, String minister, String country, String sentence) {
        return Told.report(id, "2022-06-17")
                .says(sentence, "met")
                .person("Marta Weiss", "AUT", "Weiss")
                .person(minister, country)
                .on(day, "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    @Test
    void anotherGuestToldOfByACorrectionIsAConflictAndHolds() {
        var right = with(
                "right",
                "2022-06-15",
                "Tomas Serra",
                "PRT",
                "Weiss met Serra in Porto on Wednesday, an earlier report had Reis.");

        disagree("parties", List.of("Marta Weiss, Paulo Reis", "Marta Weiss, Tomas Serra"), wednesday(), right);
        assertThat(events(wednesday(), right).get(0).actors())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Marta Weiss", "Tomas Serra");
    }

    @Test
    void anotherGuestWithoutACorrectionIsAnotherMeeting() {
        assertThat(events(
                        wednesday(),
                        with(
                                "s",
                                "2022-06-15",
                                "Tomas Serra",
                                "PRT",
                                "Weiss met Serra in Porto on Wednesday about hydrogen pipelines.")))
                .hasSize(2);
    }

    @Test
    void aCorrectionOfAnotherDayOrStateTellsOfAnotherGuestsMeeting() {
        assertThat(events(
                        wednesday(),
                        with(
                                "d",
                                "2022-06-08",
                                "Tomas Serra",
                                "PRT",
                                "Weiss met Serra in Porto on Wednesday, an earlier report had Reis.")))
                .hasSize(2);
        assertThat(events(
                        wednesday(),
                        with(
                                "k",
                                "2022-06-15",
                                "Anna Holm",
                                "SWE",
                                "Weiss met Holm in Porto on Wednesday, an earlier report had Reis.")))
                .hasSize(2);
    }
}
