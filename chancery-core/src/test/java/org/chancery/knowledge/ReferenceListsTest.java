package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListsTest {

    private static final PetrarchActors ACTORS = PetrarchActors.read(List.of(
            "# a comment",
            "DANA_OKORO_  [NGAELI]  # who she is",
            "+PRESIDENT_OKORO_",
            "\t[NGAOPP <19990528]",
            "\t[NGAGOV 990529-070529][NGAGOV > 150529]",
            "\t[NGABUS 2004017-20061201]",
            "NOBODY_ELSE_",
            "\t[XXXGOV 20010101-20020101]"));

    @ParameterizedTest
    @CsvSource({
        "dana okoro, 1990-01-01, NGAOPP",
        "dana okoro, 1999-05-28, NGAOPP",
        "dana okoro, 1999-05-29, NGAGOV",
        "President Okoro, 2007-05-29, NGAGOV",
        "dana okoro, 2008-01-01, NGAELI",
        "dana okoro, 2015-05-29, NGAGOV",
        "nobody else, 2001-06-01, XXXGOV"
    })
    void petrarchCodesHoldOnTheirDaysInclusively(String name, LocalDate day, String code) {
        assertThat(ACTORS.code(name, day)).contains(code);
    }

    @Test
    void petrarchPhraseWithoutDefaultHasNoCodeOutsideItsDays() {
        assertThat(ACTORS.code("nobody else", LocalDate.of(2003, 1, 1))).isEmpty();
        assertThat(ACTORS.code("somebody", LocalDate.of(2003, 1, 1))).isEmpty();
    }

    @Test
    void wikidataRowsAreReadFromCsvAndJson() {
        var csv = WikidataRows.read(
                "position,positionLabel,person,personLabel,start,end\nQ1,Prime Minister of Norway,Q2,Ana Old,2001-01-01T00:00:00Z,2005-10-17\n");
        var json = WikidataRows.read(
                "{\"results\":{\"bindings\":[{\"positionLabel\":{\"value\":\"Prime Minister of Norway\"},\"personLabel\":{\"value\":\"Ana Old\"},"
                        + "\"person\":{\"value\":\"http://www.wikidata.org/entity/Q2\"},"
                        + "\"start\":{\"value\":\"2001-01-01T00:00:00Z\"},\"end\":{\"value\":\"2005-10-17T00:00:00Z\"}}]}}");
        assertThat(csv).isEqualTo(json).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo("Ana Old");
            assertThat(row.id()).contains("Q2");
            assertThat(row.start()).contains("2001");
            assertThat(row.end()).contains("2005-10-17");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Minister of Foreign Affairs of Ukraine, , foreign minister, UKR",
        "Finnish Prime Minister, , prime minister, FIN",
        "Federal Chancellor of Austria, , chancellor, AUT",
        "Foreign Secretary, IND, permanent secretary, IND",
        "Minister for Foreign Affairs, SWE, foreign minister, SWE"
    })
    void positionsNameOfficeAndState(String position, String country, String office, String state) {
        assertThat(new Positions(Offices.load(), Countries.load()).of(position, Optional.ofNullable(country)))
                .contains(new Positions.Position(office, state));
    }
}
