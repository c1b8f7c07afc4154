package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static PersonName name(String name, String country) {
        return PersonName.of(name, Optional.ofNullable(country));
    }

    private static People people(PersonName... names) {
        return People.of(List.of(names));
    }

    private static long count(PersonName... names) {
        var people = people(names);
        return Stream.of(names)
                .map(name -> people.person(name.name(), name.country()).id())
                .distinct()
                .count();
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
        assertThat(people.person("Mevlüt Çavuşoğlu", Optional.of("TUR")).id()).isEqualTo("person-mevlut-cavusoglu-tur");
        assertThat(people.person("Mevlut Cavusoglu", Optional.of("TUR")).id()).isEqualTo("person-mevlut-cavusoglu-tur");
    }

    @Test
    void surnameGivenFirstIsFoundToo() {
        assertThat(count(name("Chung Eui-yong", "KOR"), name("Chung", "KOR"), name("Chung Eui Yong", "KOR")))
                .isEqualTo(1);
    }

    @Test
    void initialStandsForTheOneGivenNameThatBeginsSo() {
        var people = people(name("S. Jaishankar", "IND"), name("Subrahmanyam Jaishankar", "IND"));

        assertThat(people.person("S. Jaishankar", Optional.of("IND")).name()).isEqualTo("Subrahmanyam Jaishankar");
    }

    @Test
    void twoFullNamesAreNeverOnePerson() {
        assertThat(count(name("George Bush", "USA"), name("Jeb Bush", "USA"), name("Bush", "USA")))
                .isEqualTo(3);
    }

    @Test
    void sameNameInTwoStatesIsTwoPeople() {
        assertThat(count(name("Ivan Petrov", "RUS"), name("Ivan Petrov", "BGR")))
                .isEqualTo(2);
    }

    @Test
    void aSurnameAloneIsNobodysOnceASecondPersonHasIt() {
        var people = people(name("Jeb Bush", "USA"), name("Bush", "USA"));
        assertThat(people.person("Bush", Optional.of("USA")).name()).isEqualTo("Jeb Bush");

        var changed = people.change(List.of(name("George Bush", "USA")), List.of());

        assertThat(changed).contains(KnownName.id("Bush", Optional.of("USA")));
        assertThat(people.person("Bush", Optional.of("USA")).name()).isEqualTo("Bush");
    }

    @Test
    void namesThatComeAndGoOneByOneEndAsIfTheyHadComeTogether() {
        var given = List.of("Ann", "A.", "Anna Maria", "Bo", "Ann B.", "");
        var last = List.of("Lee", "Kim", "Lee Kim", "Ann");
        var countries = Arrays.asList("USA", "KOR", null);
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            var all = new ArrayList<PersonName>();
            for (int i = 0; i < 14; i++) {
                all.add(name(
                        (given.get(random.nextInt(given.size())) + " " + last.get(random.nextInt(last.size()))).strip(),
                        countries.get(random.nextInt(3))));
            }
            var kept = all.subList(0, 10);
            var together = People.of(kept);
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            var apart = People.of(List.of());
            shuffled.forEach(name -> apart.change(List.of(name), List.of()));
            var gone = all.subList(10, 14).stream()
                    .filter(name -> !kept.contains(name))
                    .map(name -> KnownName.id(name.name(), name.country()))
                    .toList();
            gone.forEach(id -> apart.change(List.of(), List.of(id)));
            for (var name : kept) {
                assertThat(apart.person(name.name(), name.country()))
                        .as("%s of %s", name, kept)
                        .isEqualTo(together.person(name.name(), name.country()));
            }
        }
    }
}
