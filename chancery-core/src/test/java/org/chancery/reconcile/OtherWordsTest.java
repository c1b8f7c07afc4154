package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import org.chancery.model.Coded;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.junit.jupiter.api.Test;

/** One event whose parties two reports call by other words, and those that only sound alike. */
class OtherWordsTest {

    private static Told.Clause told(String id, String sentence, String trigger, EventType type) {
        return Told.report(id, "2022-03-06").says(sentence, trigger).as(type).on("2022-03-05", "Saturday");
    }

    private static Told.Clause shot(String id, String sentence) {
        return told(id, sentence, "shot", EventType.ASSAULT);
    }

    private static Told.Clause detained(String id, String sentence) {
        return told(id, sentence, "detained", EventType.COERCE);
    }

    @Test
    void gunmanIsTheManWhomAnotherReportNames() {
        var nameless = shot("a", "A gunman shot Paulo Reis on Saturday.")
                .group("A gunman")
                .with("Paulo Reis", "PRT")
                .coded();
        var named = shot("b", "Rui Costa shot Reis on Saturday.")
                .person("Rui Costa")
                .with("Paulo Reis", "PRT")
                .coded();

        var events = events(nameless, named);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors()).extracting(Party::name).containsExactly("Rui Costa");
    }

    @Test
    void whoeverIsDetainedByTheSameForcesIsCalledByNameElsewhere() {
        var nameless = detained("a", "Norland detained a journalist on Saturday.")
                .state("Norland", "NLD")
                .of("journalist")
                .coded();
        var named = detained("b", "Norland detained Eva Holm on Saturday.")
                .state("Norland", "NLD")
                .with("Eva Holm")
                .coded();

        assertThat(events(nameless, named)).hasSize(1);
    }

    @Test
    void policeAreOfficersAndABodyOfPolice() {
        var police = detained("a", "Police detained Anna Berg on Saturday.")
                .group("Police")
                .with("Anna Berg")
                .coded();
        var officers = detained("b", "Four officers detained Berg on Saturday.")
                .group("officers")
                .with("Anna Berg")
                .coded();
        var body = detained("c", "The Norland Border Watch detained Berg on Saturday.")
                .organisation("Norland Border Watch", "NLD")
                .with("Anna Berg")
                .coded();

        assertThat(events(police, officers)).hasSize(1);
        assertThat(events(police, body)).hasSize(1);
    }

    @Test
    void surnameIsAnyOfItsBearersWhereTheDeedAgrees() {
        var full = detained("a", "Norland detained Ana Ruiz on Saturday.")
                .state("Norland", "NLD")
                .with("Ana Ruiz")
                .coded();
        var surname =
                detained("b", "Ruiz was detained on Saturday.").with("Ruiz").coded();

        var events = events(full, surname, otherRuiz());

        assertThat(events).hasSize(2);
        assertThat(events.get(0).recipients()).extracting(Party::name).containsExactly("Ana Ruiz");
    }

    /** Makes the record know two people of one surname. */
    private static Coded otherRuiz() {
        return Told.report("other", "2021-01-06")
                .says("Sudland freed Eva Ruiz on January 5.", "freed")
                .as(EventType.CONCEDE)
                .state("Sudland", "SDN")
                .with("Eva Ruiz")
                .on("2021-01-05", "January 5")
                .coded();
    }

    @Test
    void titleReadAsPartOfANameIsNone() {
        var titled = detained("a", "Norland detained Coach Ana Ruiz on Saturday.")
                .state("Norland", "NLD")
                .of("Coach Ana Ruiz")
                .coded();
        var plain = detained("b", "Ana Ruiz was detained on Saturday.")
                .with("Ana Ruiz")
                .coded();
        var run = detained("c", "Striker Ana Ruiz was detained on Saturday.")
                .with("Striker Ana Ruiz")
                .coded();

        assertThat(events(titled, plain)).hasSize(1);
        assertThat(events(run, plain)).hasSize(1);
    }

    @Test
    void sameLargeNumberIsTheSamePeople() {
        var sailors = detained("a", "The Norland navy detained 31 smugglers on Saturday.")
                .organisation("Norland navy", "NLD")
                .of("31 smugglers")
                .coded();
        var suspects = detained("b", "The Norland navy detained 31 of the crew on Saturday.")
                .organisation("Norland navy", "NLD")
                .of("31 of the crew")
                .coded();

        assertThat(events(sailors, suspects)).hasSize(1);
    }

    @Test
    void protestersAreNoPolice() {
        var protesters = shot("a", "Protesters shot Paulo Reis on Saturday.")
                .group("Protesters")
                .with("Paulo Reis", "PRT")
                .coded();
        var police = shot("b", "Police shot Paulo Reis on Saturday.")
                .group("Police")
                .with("Paulo Reis", "PRT")
                .coded();
        var ofOneState = shot("c", "Norland troops shot Paulo Reis on Saturday.")
                .group("Norland troops", "NLD")
                .with("Paulo Reis", "PRT")
                .coded();
        var rioters = shot("d", "Norland rioters shot Paulo Reis on Saturday.")
                .group("Norland rioters", "NLD")
                .with("Paulo Reis", "PRT")
                .coded();

        assertThat(events(protesters, police)).hasSize(2);
        assertThat(events(ofOneState, rioters)).hasSize(2);
    }

    @Test
    void namelessOnBothSidesSayNothing() {
        var gunmen = shot("a", "Gunmen shot Paulo Reis on Saturday.")
                .group("Gunmen")
                .with("Paulo Reis", "PRT")
                .coded();
        var named = shot("b", "Rui Costa shot an official on Saturday.")
                .person("Rui Costa")
                .of("official")
                .coded();

        assertThat(events(gunmen, named)).hasSize(2);
    }

    @Test
    void peopleOfOneSurnameAreTwo() {
        var ana = detained("a", "Norland detained Ana Ruiz on Saturday.")
                .state("Norland", "NLD")
                .with("Ana Ruiz")
                .coded();
        var eva = detained("b", "Norland detained Eva Ruiz on Saturday.")
                .state("Norland", "NLD")
                .with("Eva Ruiz")
                .coded();

        assertThat(events(ana, eva)).hasSize(2);
    }

    @Test
    void doerAloneAndTargetAloneHaveNothingInCommon() {
        var report = Told.report("a", "2022-03-06")
                .says("Norland shelled towns on Saturday.", "shelled")
                .as(EventType.ASSAULT)
                .state("Norland", "NLD")
                .on("2022-03-05", "Saturday")
                .then()
                .says("Sudland was hit on Saturday by floods.", "hit")
                .as(EventType.ASSAULT)
                .to("Sudland", "SDN")
                .on("2022-03-05", "Saturday")
                .coded();

        assertThat(events(report)).hasSize(2);
    }
}
