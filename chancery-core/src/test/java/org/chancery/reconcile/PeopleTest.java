package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static PersonName name(String name, String country) {
        return PersonName.of(name, Optional.ofNullable(country));
    }

    private static People people(PersonName... names) {
        return People.of(List.of(names));
    }

    @Test
    void variantsOfANameAreOnePerson() {
        var people = people(
                name("Antony Blinken", "USA"),
                name("Antony J. Blinken", "USA"),
                name("Blinken", "USA"),
                name("Antony Blinken", null));

        assertThat(Stream.of("Antony Blinken", "Antony J. Blinken", "Blinken")
                        .map(n -> people.person(n, Optional.of("USA")).id()))
                .containsOnly("person-antony-blinken-usa");
        assertThat(people.person("Antony Blinken", Optional.empty()).id()).isEqualTo("person-antony-blinken-usa");
    }

    @Test
    void marksOnLettersMakeNoOtherPerson() {
        var people = people(name("Mevlüt Çavuşoğlu", "TUR"), name("Mevlut Cavusoglu", "TUR"));

        assertThat(people.person("Mevlut Cavusoglu", Optional.of("TUR")).name()).isEqualTo("Mevlüt Çavuşoğlu");
        assertThat(people.all().values()).extracting(People.Person::id).containsOnly("person-mevlut-cavusoglu-tur");
    }

    @Test
    void surnameGivenFirstIsFoundToo() {
        var people = people(name("Chung Eui-yong", "KOR"), name("Chung", "KOR"), name("Chung Eui Yong", "KOR"));

        assertThat(people.all().values().stream().map(People.Person::id).distinct())
                .hasSize(1);
    }

    @Test
    void initialStandsForTheOneGivenNameThatBeginsSo() {
        var people = people(name("S. Jaishankar", "IND"), name("Subrahmanyam Jaishankar", "IND"));

        assertThat(people.person("S. Jaishankar", Optional.of("IND")).name()).isEqualTo("Subrahmanyam Jaishankar");
    }

    @Test
    void twoFullNamesAreNeverOnePerson() {
        var people = people(name("George Bush", "USA"), name("Jeb Bush", "USA"), name("Bush", "USA"));

        assertThat(people.all().values().stream().map(People.Person::id).distinct())
                .hasSize(3);
    }

    @Test
    void sameNameInTwoStatesIsTwoPeople() {
        var people = people(name("Ivan Petrov", "RUS"), name("Ivan Petrov", "BGR"));

        assertThat(people.all().values().stream().map(People.Person::id).distinct())
                .hasSize(2);
    }
}
