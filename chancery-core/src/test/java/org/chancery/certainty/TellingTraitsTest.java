package org.chancery.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class TellingTraitsTest {

    private static EventMention told(int clause, int trigger, EventType type, String... names) {
        var parties = List.of(names).stream()
                .map(name -> new PartyMention(
                        new Party(name, Party.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty()),
                        new Span(0, 1)))
                .toList();
        return new EventMention(
                new Span(clause, clause + 9),
                new Span(trigger, trigger + 2),
                "consult/meet",
                type,
                List.of(),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                parties,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Set<String> traits(int index, EventMention... events) {
        var traits = new TreeSet<String>();
        new TellingTraits(List.of(events)).add(index, traits);
        return traits;
    }

    @Test
    void sameAndPartlyTheSameAreTold() {
        var first = told(0, 1, EventType.CONSULT, "Moe", "Vos");
        var other = told(20, 21, EventType.CONSULT, "Moe", "Ruiz");
        var again = told(40, 41, EventType.CONSULT, "Vos", "Moe");
        assertThat(traits(0, first, other, again)).containsExactlyInAnyOrder("told.again.same", "told.again.partly");
        assertThat(traits(1, first, other, again)).containsExactlyInAnyOrder("told.before.partly", "told.again.partly");
        assertThat(traits(2, first, other, again)).containsExactlyInAnyOrder("told.before.same", "told.before.partly");
    }

    @Test
    void anotherTypeOrOtherPeopleAreNotToldAgain() {
        var met = told(0, 1, EventType.CONSULT, "Moe", "Vos");
        assertThat(traits(0, met, told(20, 21, EventType.COERCE, "Moe", "Vos"))).isEmpty();
        assertThat(traits(0, met, told(20, 21, EventType.CONSULT, "Ruiz"))).isEmpty();
    }

    @Test
    void clauseAndWordMayBeShared() {
        assertThat(traits(0, told(0, 1, EventType.CONSULT, "Moe"), told(0, 5, EventType.COERCE, "Vos")))
                .containsExactly("clause.shared");
        assertThat(traits(0, told(0, 1, EventType.CONSULT, "Moe"), told(0, 1, EventType.COERCE, "Vos")))
                .containsExactlyInAnyOrder("clause.shared", "word.shared");
    }

    @Test
    void whatIsToldThousandsOfTimesIsLookedAtOnce() {
        var events = IntStream.range(0, 40_000)
                .mapToObj(i -> told(20 * i, 20 * i + 1, EventType.CONSULT, "Moe", "Vos" + i % 3))
                .toList();
        assertTimeout(Duration.ofSeconds(60), () -> {
            var tellings = new TellingTraits(events);
            for (int i = 0; i < events.size(); i++) {
                tellings.add(i, new TreeSet<>());
            }
        });
    }
}
