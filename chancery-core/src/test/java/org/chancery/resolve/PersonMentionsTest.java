package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class PersonMentionsTest {

    private static final WordLists<ReferenceList> LISTS = WordLists.read("references.tsv", ReferenceList.class);

    private static PersonMentions of(List<String> people) {
        var names = new ArrayList<Name>();
        int at = 0;
        for (var person : people) {
            names.add(new Name(
                    new Span(at, at + person.length()), person, Name.Sort.PERSON, Optional.empty(), Optional.empty()));
            at += person.length() + 1;
        }
        return PersonMentions.of(new Annotation(List.of(), names, List.of()), LISTS);
    }

    private static List<String> members(String... people) {
        return of(List.of(people)).members().stream()
                .map(member -> member.name() + " " + member.mentions().size())
                .toList();
    }

    @Test
    void shorterNameIsThatOfWhoWasSpokenOfLast() {
        assertThat(members("Kari Moe", "Jan Moe", "Moe", "Kari Moe", "Moe")).containsExactly("Kari Moe 3", "Jan Moe 2");
        assertThat(members("Moe", "Kari Moe")).containsExactly("Kari Moe 2");
        assertThat(members("Kari Moe", "Kari Anna Moe", "Kari")).containsExactly("Kari Anna Moe 3");
    }

    @Test
    void surnameGoesBeforeAGivenName() {
        assertThat(members("Ana Ruiz", "Ruiz Holm", "Ruiz")).containsExactly("Ana Ruiz 2", "Ruiz Holm 1");
    }

    @Test
    void thousandsOfPeopleAreToldApartAtOnce() {
        var people = new ArrayList<String>();
        for (int i = 0; i < 12_000; i++) {
            people.add("Kari" + letters(i) + " Moe" + letters(i));
            people.add("Moe" + letters(i / 2));
        }
        assertTimeout(
                Duration.ofSeconds(60), () -> assertThat(of(people).members()).hasSize(12_000));
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + (char) ('a' + number % 26);
    }
}
