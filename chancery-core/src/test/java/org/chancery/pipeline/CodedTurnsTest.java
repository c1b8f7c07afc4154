package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.events;

import java.util.stream.Collectors;
import org.chancery.model.DateRange;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom somebody meets one after the other, each on a day of his own: as many meetings. All are reports of Wednesday, September 22, 2021. */
class CodedTurnsTest {

    private static String meetings(String text) {
        return events(text).stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .map(CodedTurnsTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(EventMention event) {
        return event.parties().stream().map(mention -> mention.party().name()).collect(Collectors.joining(", "))
                + event.date()
                        .map(date -> date.range())
                        .flatMap(DateRange::start)
                        .map(day -> " " + day.getDayOfMonth())
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ana Ruiz met Bo Berg on Sunday and Li Na on Monday. | Ana Ruiz, Bo Berg 19; Ana Ruiz, Li Na 20
            Ana Ruiz met Bo Berg on Sunday for five hours, and Li Na, the party's top diplomat, on Monday. | Ana Ruiz, Bo Berg 19; Ana Ruiz, Li Na 20
            Ana Ruiz met Norway's president Bo Berg on Friday and Peru's envoy Li Na on Saturday in Lima. | Ana Ruiz, Bo Berg 17; Ana Ruiz, Li Na 18
            """)
    void eachWhoIsMetOnADayOfHisOwnIsAnotherMeeting(String text, String meetings) {
        assertThat(meetings(text)).isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ana Ruiz met Bo Berg and Li Na on Monday. | Ana Ruiz, Bo Berg, Li Na 20
            Ana Ruiz met Bo Berg on Sunday and praised Li Na on Monday. | Ana Ruiz, Bo Berg 19
            Ana Ruiz met Bo Berg on Sunday and Li Na flew home on Monday. | Ana Ruiz, Bo Berg 19
            """)
    void whoAreMetOnOneDayAreMetTogether(String text, String meetings) {
        assertThat(meetings(text)).isEqualTo(meetings);
    }
}
