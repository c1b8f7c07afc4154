package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.text.PersonNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {

    private static final PersonNames NAMES = PersonNames.load();
    private static final Holders HOLDERS = Holders.load(NAMES);

    @ParameterizedTest
    @CsvSource({
        "foreign minister, USA, 2003-05-01, Colin Powell",
        "chancellor, DEU, 2015-01-01, Angela Merkel",
        "prime minister, RUS, 2009-01-01, Vladimir Putin",
        "secretary-general, United Nations, 2010-06-01, Ban Ki-moon",
        "foreign minister, GBR, 2018-07-09, Jeremy Hunt"
    })
    void holderOnADay(String office, String owner, LocalDate day, String person) {
        assertThat(HOLDERS.holder(office, owner, day).map(Holding::person)).contains(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, president",
        "Zelensky Volodymyr, president",
        "Mohammad bin Salman, prime minister",
        "Recep Tayyip Erdoğan, president",
        "Aleksandar Vučić, president"
    })
    void spellingsOfANameFindItsOffices(String name, String office) {
        assertThat(HOLDERS.offices(name, LocalDate.of(2023, 1, 15)))
                .extracting(Holding::office)
                .contains(office);
    }

    @Test
    void longerNameOfAnotherPersonIsNobodysSpelling() {
        assertThat(HOLDERS.ever("Juan Carlos Gonzalez")).isEmpty();
        assertThat(HOLDERS.ever("Merkel")).isEmpty();
    }

    @Test
    void commonSurnameAloneMeansNobody() {
        assertThat(HOLDERS.known("Johnson", LocalDate.of(2020, 5, 1))).isEmpty();
        assertThat(HOLDERS.known("Macron", LocalDate.of(2020, 5, 1))).isNotEmpty();
    }

    @Test
    void ofTwoOfOneNameTheHeadOfStateIsMeantByTheSurnameAlone() {
        var president = new Holding(
                "Ivo Branko", "SVN", "president", Optional.of("2020-01-01"), Optional.of("2024-12-31"), true);
        var minister = new Holding(
                "Ana Branko", "HRV", "finance minister", Optional.of("2021-01-01"), Optional.of("2022-12-31"), true);
        var rival = new Holding(
                "Jan Branko", "SVK", "foreign minister", Optional.of("2021-06-01"), Optional.of("2021-12-31"), true);
        var holders = Holders.of(List.of(president, minister, rival), NAMES);
        assertThat(holders.known("Branko", LocalDate.of(2021, 3, 1))).containsExactly(president);
        assertThat(holders.known("Branko", LocalDate.of(2021, 7, 1))).isEmpty();
        assertThat(Holders.of(List.of(minister), NAMES).known("Branko", LocalDate.of(2021, 3, 1)))
                .isEmpty();
    }

    @Test
    void everyRowHasAKnownOfficeAndOwner() {
        var offices = Offices.load();
        var countries = Countries.load();
        var bodies = Bodies.load();
        for (var row : HOLDERS.all()) {
            assertThat(offices.find(row.office())).as(row.toString()).isPresent();
            assertThat(
                            row.isState()
                                    ? countries.find(row.owner()).isPresent()
                                    : bodies.named(row.owner()).isPresent())
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void headsOfGovernmentDoNotOverlapForLong() {
        var overlapping = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var one : HOLDERS.all()) {
            for (var other : HOLDERS.all()) {
                boolean same = one != other
                        && one.owner().equals(other.owner())
                        && one.office().equals(other.office());
                if (same
                        && List.of("prime minister", "president", "foreign minister")
                                .contains(one.office())
                        && one.earliest().isBefore(other.earliest())
                        && one.latest().isAfter(other.earliest().plusYears(1))
                        && seen.add(one.toString())) {
                    overlapping.add(one + " / " + other);
                }
            }
        }
        assertThat(overlapping).isEmpty();
    }

    @Test
    void handoverDayBelongsToTheNewHolder() {
        var list = Holders.of(
                List.of(
                        new Holding(
                                "Ana Old",
                                "NOR",
                                "prime minister",
                                Optional.of("2001"),
                                Optional.of("2005-10-17"),
                                true),
                        new Holding(
                                "Bo New", "NOR", "prime minister", Optional.of("2005-10-17"), Optional.empty(), false)),
                NAMES);
        assertThat(list.holder("prime minister", "NOR", LocalDate.of(2005, 10, 17))
                        .map(Holding::person))
                .contains("Bo New");
        assertThat(list.holder("prime minister", "NOR", LocalDate.of(2005, 10, 16))
                        .map(Holding::person))
                .contains("Ana Old");
    }

    @Test
    void agreementCountsTheRowsThatBothHave() {
        var list = Holders.of(
                List.of(new Holding(
                        "Ana Old",
                        "NOR",
                        "prime minister",
                        Optional.of("2001-01-01"),
                        Optional.of("2005-10-17"),
                        true)),
                NAMES);
        var other = List.of(
                new Holding("Ana Old", "NOR", "prime minister", Optional.of("2001"), Optional.of("2003"), true),
                new Holding("Ana Old", "NOR", "prime minister", Optional.of("2003"), Optional.of("2005"), true),
                new Holding("Cy Else", "NOR", "prime minister", Optional.of("1999"), Optional.of("2001"), true));
        var agreement = Agreement.of(list, other, LocalDate.of(2010, 1, 1));
        assertThat(agreement.both()).isEqualTo(1);
        assertThat(agreement.others()).isEqualTo(1);
        assertThat(agreement.share()).contains(1.0);
    }
}
