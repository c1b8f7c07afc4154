package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

    private enum Other {
        PARTICLE,
        LINK
    }

    @Test
    void everyListIsRead() {
        WordLists.read("quotations.tsv", QuoteList.class);
        WordLists.read("times.tsv", TimeList.class);
        WordLists.read("references.tsv", ReferenceList.class);
        var clauses = WordLists.read("clauses.tsv", ClauseList.class);

        assertThat(clauses.has(ClauseList.EARLIER, "after")).isTrue();
        assertThat(clauses.has(ClauseList.EARLIER, "at")).isFalse();
        assertThat(clauses.has(ClauseList.AND, "as well as")).isTrue();
    }

    @Test
    void wordsKeepTheOrderOfTheFile() {
        var lists = WordLists.read("references.tsv", ReferenceList.class);

        assertThat(lists.of(ReferenceList.NUMBER))
                .startsWith("zero", "one", "two")
                .endsWith("ten");
    }

    @Test
    void aListThatTheProgramDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> WordLists.read("names.tsv", Other.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words/names.tsv")
                .hasMessageContaining("title");
    }

    @Test
    void aListThatIsMissingIsNamed() {
        assertThatThrownBy(() -> WordLists.read("quotations.tsv", ClauseList.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no list");
    }
}
