package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How those who act are listed at the head of a line: what many are called stands once. */
class HeadlineNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "envoys of Chad; envoys of Mali | Envoys of Chad and Mali",
                "Foreign ministers of Peru; foreign ministers of Chile | Foreign ministers of Peru and Chile",
                "leaders of Laos; leaders of Nepal; leaders of Bhutan | Leaders of Laos, Nepal and Bhutan",
                "officials of Togo; Officials of Ghana | Officials of Togo and Ghana",
                "farmers of Oslo; farmers of Bergen | Farmers of Oslo and Bergen",
                "ministers of trade of Peru; ministers of trade of Chile | Ministers of trade of Peru and Chile",
                "Congress of Peru; Congress of Chile | Congress of Peru and Congress of Chile",
                "president of Chad; president of Mali | President of Chad and president of Mali",
                "envoys of Chad; leaders of Mali | Envoys of Chad and leaders of Mali",
                "Ann Lee; Bo Falk | Ann Lee and Bo Falk"
            })
    void whatAllAreCalledStandsOnce(String names, String head) {
        var parties = List.of(names.split("; ")).stream()
                .map(name -> new Party(
                        name,
                        Party.Kind.GROUP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name.replace(' ', '-'))))
                .toList();
        assertThat(new Headline().of(accusation(parties))).startsWith(head + " accused");
    }

    private static Event accusation(List<Party> who) {
        var whom = new Party("Paulo Reis", Party.Kind.PERSON, Optional.of("PRT"), Optional.empty(), Optional.of("p"));
        var type = List.of(new Evidence("r", new Span(0, 5)));
        return new Event(
                "e-1",
                EventType.ACCUSE,
                List.of(),
                List.of(),
                EventType.ACCUSE.quad(),
                EventType.ACCUSE.score(),
                Status.OCCURRED,
                who,
                List.of(whom),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Event.Telling(
                        type.get(0),
                        "x accused y",
                        Status.OCCURRED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(whom.name()),
                        List.of(),
                        new Span(0, 5),
                        "accuse")),
                Map.of("type", type),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
