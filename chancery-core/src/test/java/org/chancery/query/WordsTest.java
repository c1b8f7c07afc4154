package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void allWordsAreWanted() {
        assertThat(Words.match("nuclear talks")).contains("\"nuclear\" AND \"talks\"");
    }

    @Test
    void aPhraseIsWantedAsItIs() {
        assertThat(Words.match("\"nuclear talks\" Geneva")).contains("\"nuclear talks\" AND \"Geneva\"");
        assertThat(Words.match("“nuclear talks”")).contains("\"nuclear talks\"");
        assertThat(Words.match("\"nuclear talks")).contains("\"nuclear talks\"");
    }

    @Test
    void aStarIsABeginning() {
        assertThat(Words.match("nego*")).contains("\"nego\"*");
    }

    @Test
    void orIsEitherAndAMinusIsWithout() {
        assertThat(Words.match("talks OR summit -oil")).contains("((\"talks\" OR \"summit\")) NOT (\"oil\")");
    }

    @Test
    void nearIsWithinSomeWordsInEitherOrder() {
        assertThat(Words.match("reef NEAR patrol")).contains("NEAR(\"reef\" \"patrol\", 10)");
        assertThat(Words.match("treaty \"fish stocks\" NEAR/3 quot*"))
                .contains("\"treaty\" AND NEAR(\"fish stocks\" \"quot\"*, 3)");
        assertThat(Words.match("Kyiv NEAR port", word -> word.equals("Kyiv") ? List.of("Kiev") : List.of()))
                .contains("(NEAR(\"Kyiv\" \"port\", 10) OR NEAR(\"Kiev\" \"port\", 10))");
    }

    @Test
    void nearWithoutTwoWordsIsAWordOrNothing() {
        assertThat(Words.match("NEAR reef")).contains("\"NEAR\" AND \"reef\"");
        assertThat(Words.match("reef NEAR")).contains("\"reef\"");
        assertThat(Words.match("reef near patrol")).contains("\"reef\" AND \"near\" AND \"patrol\"");
    }

    @Test
    void whatHasNoWordAsksForNothing() {
        assertThat(Words.match("")).isEmpty();
        assertThat(Words.match("-- \"\" * ( ) :")).isEmpty();
        assertThat(Words.match("-oil")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S.",
                "a NEAR b",
                "a NEAR/2 b NEAR c",
                "a OR b NEAR/0 -c",
                "NEAR/9",
                "NEAR(a b)",
                "col:word",
                "a AND",
                "OR OR",
                "\"",
                "(",
                "a^b",
                "'; DROP TABLE event; --",
                "{a b}",
                "-a -b c",
                "NOT x",
                "a*b*",
                "Zürich “open",
                "+x",
                "北朝鮮",
                "😀 x",
                "OR x",
                "x OR",
                "\\",
                "a\"b\"c"
            })
    void nothingThatIsTypedIsAnErrorOfTheDatabase(String typed) {
        var match = Words.match(typed);
        Jdbi.create("jdbc:sqlite::memory:").useHandle(handle -> {
            handle.execute("CREATE VIRTUAL TABLE w USING fts5 (t)");
            match.ifPresent(expression -> assertThatCode(() -> handle.createQuery("SELECT rowid FROM w WHERE w MATCH ?")
                            .bind(0, expression)
                            .mapTo(Long.class)
                            .list())
                    .doesNotThrowAnyException());
        });
    }
}
