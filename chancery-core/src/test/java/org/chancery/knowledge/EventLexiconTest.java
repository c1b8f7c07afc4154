package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

class EventLexiconTest {

    private static final EventLexicon LEXICON = new EventLexicon();

    @Test
    void everyTypeSaysWhoIsWho() {
        for (var type : EventType.values()) {
            assertThat(LEXICON.verbal(type).actors()).as("%s", type).isNotEmpty();
            assertThat(LEXICON.nominal(type).actors()).as("%s", type).isNotEmpty();
        }
    }

    @Test
    void longerSensesComeFirst() {
        assertThat(LEXICON.senses("call").get(0).words().size()).isGreaterThan(1);
        assertThat(LEXICON.senses("call")).anyMatch(sense -> sense.words().equals(List.of("call", "off")));
    }

    @Test
    void classesAskForMoreThanAnything() {
        var senses = LEXICON.senses("suspend").stream()
                .filter(sense -> sense.words().size() == 1)
                .toList();
        assertThat(senses.get(0).detail())
                .isGreaterThanOrEqualTo(senses.get(senses.size() - 1).detail());
    }

    @Test
    void operatorsComposeWithWhatTheyGovern() {
        assertThat(LEXICON.compose("stop", "aid").flatMap(Saying::type)).contains(EventType.SANCTION);
        assertThat(LEXICON.compose("stop", "curfew").flatMap(Saying::type)).contains(EventType.CONCEDE);
        assertThat(LEXICON.compose("refuse", "*").flatMap(Saying::type)).contains(EventType.REJECT);
        assertThat(LEXICON.compose("stop", "weather")).isEmpty();
    }

    @Test
    void agentsActAndThingsDoNot() {
        assertThat(List.of("president", "rebel", "protester", "counterpart")).allMatch(LEXICON::isAgent);
        assertThat(List.of("river", "table", "forecast")).noneMatch(LEXICON::isAgent);
    }

    @Test
    void statusWordsAreRead() {
        assertThat(LEXICON.statuses().isReporting("say")).isTrue();
        assertThat(LEXICON.statuses().presence("in person")).contains(true);
        assertThat(LEXICON.statuses().presence("by phone")).contains(false);
        assertThat(LEXICON.statuses().presence("by train")).isEmpty();
    }
}
