package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of plans, in the form of {@link CodedLines}: called off, or moved to another day. */
class CodedPlansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Talks between Norway and Russia planned for Friday were cancelled. | CONSULT cancelled: NOR, RUS > | 2021-09-24
            A meeting between Scholz and Xi scheduled for October 4 was postponed. | CONSULT cancelled:  > Scholz, Xi | 2021-10-04
            The summit planned for Tuesday between Ghana and Togo was called off. | CONSULT/multilateral cancelled:  > GHA, TGO | 2021-09-28
            A phone call planned for Tuesday between Scholz and Xi was called off. | CONSULT/phone cancelled:  > Scholz, Xi | 2021-09-28
            Macron's visit to Algeria, scheduled for Monday, has been postponed to October 12. | CONSULT/visit planned: Macron > DZA | 2021-10-12
            The talks with Iran were put off until Thursday. | CONSULT planned:  > IRN | 2021-09-23
            Talks between Norway and Russia planned for Friday will go ahead. | CONSULT planned: NOR, RUS > | 2021-09-24
            Talks between Peru and Chile planned for Friday may be postponed. | CONSULT planned: PER, CHL > | 2021-09-24
            Scholz postponed his visit to Algeria, which had been planned for October 4. | CONSULT/visit cancelled: Scholz > DZA | 2021-10-04
            Macron delayed his trip to Algeria, which was scheduled for October 6. | CONSULT/visit cancelled: Macron > DZA | 2021-10-06
            Scholz cancelled his meeting with Xi, which had been planned for Friday in Geneva. | CONSULT cancelled: Scholz > Xi | 2021-09-24
            Macron cancelled his talks with Xi, which had been due to take place in Paris on Tuesday. | CONSULT cancelled: Macron > Xi | 2021-09-28
            Talks between Sudan and Egypt were called off on Sunday. | CONSULT cancelled:  > SDN, EGY | 2021-09-19
            """)
    void arePutOffMovedOrKept(String text, String events, String day) {
        assertThat(told(text)).isEqualTo(events);
        assertThat(CodedLines.events(text).get(0).date().map(Dated::range)).contains(DateRange.day(day(day)));
    }

    private static java.time.LocalDate day(String day) {
        return java.time.LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Belarus announced military drills from Thursday to Sunday. | MOBILIZE/troops planned: BLR > | 2021-09-23 | 2021-09-26
            Iran announced war games from Saturday to Monday. | MOBILIZE/troops planned: IRN > | 2021-09-25 | 2021-09-27
            Poland and Lithuania announced joint exercises for Friday. | COOPERATE planned: POL, LTU > | 2021-09-24 | 2021-09-24
            China announced live-fire drills near Taiwan from Thursday through Sunday. | MOBILIZE/troops planned: CHN > TWN | 2021-09-23 | 2021-09-26
            Turkey said it would hold naval drills from Thursday to Sunday. | MOBILIZE/troops planned: TUR > | 2021-09-23 | 2021-09-26
            Peru held drills from Thursday to Sunday. | MOBILIZE/troops occurred: PER > | 2021-09-16 | 2021-09-19
            North Korea announced a ceasefire on Monday. | RETREAT/ceasefire occurred: PRK > | 2021-09-20 | 2021-09-20
            Japan announced talks with India on Friday. | AGREE occurred: JPN > IND | 2021-09-17 | 2021-09-17
            """)
    void thatAreAnnouncedWithTheirDaysAreStillToCome(String text, String events, String first, String last) {
        assertThat(told(text)).isEqualTo(events);
        assertThat(CodedLines.events(text).get(0).date().map(Dated::range))
                .contains(DateRange.of(day(first), day(last)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The concert planned for Friday in Riga was cancelled.
            A match between Chile and Peru planned for Friday was postponed.
            Flights from Oslo scheduled for Monday were cancelled.
            """)
    void ofOthersAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The European Union extended its sanctions on Belarus until next April. | SANCTION occurred: European Union > BLR |
            Peru banned the envoy till Christmas. | COERCE/restrict occurred: PER > envoy |
            It was the first visit of a Greek minister to Turkey in two years. | CONSULT/visit occurred: Greek minister > TUR |
            Wang Yi visited Chad in March, the first trip there by a Chinese minister in a decade. | CONSULT/visit occurred: Wang Yi > TCD | 2021-03-01
            Kenya's president will visit Malta in two weeks. | CONSULT/visit planned: Uhuru Kenyatta > MLT | 2021-10-04
            Chad will hold talks with Niger in three days. | CONSULT planned: TCD > NER | 2021-09-25
            """)
    void endsAndSpellsDateNothing(String text, String events, String first) {
        assertThat(told(text)).isEqualTo(events);
        assertThat(CodedLines.events(text).get(0).date().flatMap(date -> date.range()
                        .start()))
                .isEqualTo(Optional.ofNullable(first).map(CodedPlansTest::day));
    }
}
