package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.TimeWords;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final TimeWords WORDS = TimeWords.read();

    /** Tokens between blanks, all nouns: enough for figures. */
    private static Line line(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            var span = new Span(at, end);
            tokens.add(new Token(span, span.in(text), span.in(text), "NN"));
            at = end + 1;
        }
        var sentence =
                new Sentence(new Span(0, text.length()), List.copyOf(tokens), Optional.empty(), 0, Optional.empty());
        return new Line(text, sentence, WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "n | 18 months | 18",
                "n | 1,200 days | 1200",
                "n | 2.5 years | 2.5",
                "n | 2 1/2 years | 2.5",
                "n | twenty-four hours | 24",
                "n | two hundred and fifty days | 250",
                "n | a hundred years | 100",
                "n | a dozen years | 12",
                "n | two dozen weeks | 24",
                "n | a couple of weeks | 2",
                "n | several weeks | X",
                "n | a few days | X",
                "n | hundreds of years | X",
                "dom | 3rd of May | 3",
                "dom | twenty-first of May | 21",
                "dom | 31 May | 31",
                "year | 1996 | 1996",
                "year | '96 | 1996",
                "year | nineteen ninety-six | 1996",
                "year | two thousand and five | 2005",
                "decade | 1990s | 1990",
                "decade | '90s | 1990",
                "clock | 5:30 p.m. | T17:30",
                "clock | 12 a.m. | T00:00",
                "clock | 12:15 pm | T12:15",
                "clock | 17:05 IST | T17:05",
                "clock | 0735 GMT | T07:35",
                "clock | three o'clock | T03:00",
                "iso | 2021-09-22 | 2021-09-22",
                "iso | 2021-09-22T17:05:00Z | 2021-09-22T17:05",
                "slash | 22/09/2021 | 22/09/2021",
                "qcode | Q3 2021 | 3",
                "halfcode | H1 2021 | 1"
            })
    void figuresAreRead(String kind, String text, String value) {
        assertThat(Figures.read(kind, line(text), 0).map(Figure::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "dom | 32 May",
                "dom | 5% more",
                "dom | 5.2 points",
                "year | 2,000 men",
                "year | 3000",
                "year | 1990s",
                "clock | 25:00",
                "clock | 17 people",
                "qcode | Q7",
                "decade | 1994s",
                "n | men"
            })
    void otherFiguresAreNot(String kind, String text) {
        assertThat(Figures.read(kind, line(text), 0)).isEmpty();
    }
}
