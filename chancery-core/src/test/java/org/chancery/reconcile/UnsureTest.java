package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import org.chancery.knowledge.CertaintyWeights;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

/** A mention of which the coder is unsure, beside a sure one. */
class UnsureTest {

    /** As little as comes into the record at all. */
    private static final double UNSURE = CertaintyWeights.load().floor().value();

    private static Coded sure() {
        return Told.report("sure", "2022-06-16")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Paulo Reis", "PRT", "Reis")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .sure(0.9)
                .coded();
    }

    /** Written so long after that nothing but the people speaks for the same meeting. */
    private static Coded later(String guest, String country, double certainty) {
        return Told.report("later", "2022-06-27")
                .says("Weiss had received " + guest + ".", "received")
                .by("test/receive")
                .person("Marta Weiss", "AUT", "Weiss")
                .person(guest, country)
                .sure(certainty)
                .coded();
    }

    @Test
    void itOpensNoEventBesideOneThatItMayBelongTo() {
        var events = events(sure(), later("Paulo Reis", "PRT", UNSURE));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).certainty()).contains(Certainty.of(0.9));
    }

    @Test
    void aSurerOneDoes() {
        assertThat(events(sure(), later("Paulo Reis", "PRT", 0.8))).hasSize(2);
    }

    @Test
    void itStandsAloneWhereOthersMet() {
        assertThat(events(sure(), later("Anna Holm", "SWE", UNSURE))).hasSize(2);
    }

    @Test
    void aCrowdIsInTheRecordWhenANameTellsWhose() {
        var named = Told.report("named", "2022-06-16")
                .says("Members of the Storting condemned the raid.", "condemned")
                .as(EventType.ACCUSE)
                .group("Members of the Storting")
                .coded();
        var nameless = Told.report("nameless", "2022-06-16")
                .says("Members of a club condemned the raid.", "condemned")
                .as(EventType.ACCUSE)
                .group("Members of a club")
                .coded();
        assertThat(events(named)).hasSize(1);
        assertThat(events(nameless)).isEmpty();
    }
}
