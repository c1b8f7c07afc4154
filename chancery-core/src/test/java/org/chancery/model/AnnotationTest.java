package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twenty sentences of ten characters, a blank between two, each with a name of four in its midst. */
class AnnotationTest {

    private static final Annotation MARKED = new Annotation(
            IntStream.range(0, 20)
                    .mapToObj(i -> new Sentence(
                            new Span(11 * i, 11 * i + 10), List.of(), Optional.empty(), 0, Optional.empty()))
                    .toList(),
            IntStream.range(0, 20)
                    .mapToObj(i -> new Name(
                            new Span(11 * i + 3, 11 * i + 7),
                            "n" + i,
                            Name.Sort.PERSON,
                            Optional.empty(),
                            Optional.empty()))
                    .toList(),
            List.of());

    private static List<String> names(int start, int end) {
        return MARKED.namesIn(new Span(start, end)).stream().map(Name::text).toList();
    }

    @Test
    void namesWithinASpanLieInItWhole() {
        assertThat(names(0, 220)).hasSize(20).startsWith("n0").endsWith("n19");
        assertThat(names(11, 32)).containsExactly("n1", "n2");
        assertThat(names(3, 7)).containsExactly("n0");
        assertThat(names(4, 18)).as("n0 begins before").containsExactly("n1");
        assertThat(names(3, 17)).as("n1 ends behind").containsExactly("n0");
        assertThat(names(7, 14)).isEmpty();
        assertThat(names(300, 400)).isEmpty();
    }

    @Test
    void sentenceOfASpanIsTheFirstThatHasSomeOfIt() {
        assertThat(MARKED.sentenceAt(new Span(14, 18)))
                .contains(MARKED.sentences().get(1));
        assertThat(MARKED.sentenceAt(new Span(8, 14)))
                .contains(MARKED.sentences().get(0));
        assertThat(MARKED.sentenceAt(new Span(10, 11)))
                .as("the blank between two")
                .isEmpty();
        assertThat(MARKED.sentenceAt(new Span(219, 225))).isEmpty();
    }

    @Test
    void numberOfASentenceIsCountedFromNought() {
        assertThat(MARKED.indexAt(new Span(14, 18))).isEqualTo(1);
        assertThat(MARKED.indexAt(new Span(8, 14))).isZero();
        assertThat(MARKED.indexAt(new Span(10, 11))).isEqualTo(-1);
    }

    @Test
    void nameOverASpanHoldsAllOfIt() {
        assertThat(MARKED.nameOver(new Span(15, 17)).map(Name::text)).contains("n1");
        assertThat(MARKED.nameOver(new Span(14, 18)).map(Name::text)).contains("n1");
        assertThat(MARKED.nameOver(new Span(13, 17))).isEmpty();
        assertThat(MARKED.nameOver(new Span(16, 19))).isEmpty();
    }

    @Test
    void tokensOfASpanAreFoundByHalves() {
        var sentence = new Sentence(
                new Span(0, 59),
                IntStream.range(0, 20)
                        .mapToObj(i -> new Token(new Span(3 * i, 3 * i + 2), "w" + i, "w" + i, "NN"))
                        .toList(),
                Optional.empty(),
                0,
                Optional.empty());
        assertThat(sentence.firstToken(new Span(4, 10))).isEqualTo(1);
        assertThat(sentence.lastToken(new Span(4, 10))).isEqualTo(3);
        assertThat(sentence.lastToken(new Span(2, 3)))
                .as("the blank between two")
                .isLessThan(sentence.firstToken(new Span(2, 3)));
    }
}
