package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
    void longerFramesComeFirst() {
        assertThat(LEXICON.frames("call").get(0).words().size()).isGreaterThan(1);
        assertThat(LEXICON.frames("call")).anyMatch(frame -> frame.words().equals(List.of("call", "off")));
    }

    @Test
    void classesAskForMoreThanAnything() {
        var frames = LEXICON.frames("suspend").stream()
                .filter(frame -> frame.words().size() == 1)
                .toList();
        assertThat(frames.get(0).detail())
                .isGreaterThanOrEqualTo(frames.get(frames.size() - 1).detail());
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
    void modesArePlovers() {
        var modes = Set.of(
                "visit",
                "third-party",
                "multilateral",
                "phone",
                "withdraw",
                "release",
                "disarm",
                "ceasefire",
                "access",
                "resign",
                "assist",
                "change",
                "yield",
                "meet",
                "disapprove",
                "investigate",
                "allege",
                "restrict",
                "arrest",
                "relations",
                "expel",
                "territory",
                "violence",
                "demo",
                "riot",
                "strike",
                "hunger",
                "boycott",
                "obstruct",
                "vandalize",
                "convict",
                "discontinue",
                "troops",
                "weapons",
                "police",
                "militia",
                "seize",
                "censor",
                "curfew",
                "martial-law",
                "deport",
                "withhold",
                "misinformation",
                "cyber",
                "abduct",
                "beat",
                "torture",
                "sexual",
                "targeted",
                "destroy",
                "primitive",
                "firearms",
                "explosives",
                "suicide-attack",
                "aerial",
                "drone",
                "heavy-weapons",
                "crowd-control",
                "unconventional");
        for (String trigger : LEXICON.triggers()) {
            LEXICON.frames(trigger)
                    .forEach(frame -> assertThat(modes).containsAll(frame.says().modes()));
            LEXICON.nouns(trigger).forEach(noun -> assertThat(modes)
                    .containsAll(noun.kind().says().modes()));
        }
    }

    @Test
    void statusWordsAreRead() {
        assertThat(LEXICON.statuses().isReporting("say")).isTrue();
        assertThat(LEXICON.statuses().presence("in person")).contains(true);
        assertThat(LEXICON.statuses().presence("by phone")).contains(false);
        assertThat(LEXICON.statuses().presence("by train")).isEmpty();
    }
}
