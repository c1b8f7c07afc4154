package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Properties;
import org.chancery.TestModels;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

    private static final String TEXT =
            "The envoy flew to Oslo on Monday, where he met his Finnish counterpart and two aides (both "
                    + "of them lawyers). \"We will go on,\" he told reporters after the talks, which lasted four hours.\n\n"
                    + "Talks that the foreign ministers of Norway, Sweden and Denmark had called off in March are to resume in Geneva; "
                    + "nobody expects a deal.\n\nShe said \u201cno\u201d \u2014 twice \u2014 and left.\n\nYes.";

    private static final Words WORDS = new Words(100);
    private static final DependencyParser PARSER = new DependencyParser(100);

    private static List<Sentence> sentences() {
        return WORDS.mark(TestModels.report(TEXT, "2021-05-04")).sentences();
    }

    @Test
    void sentenceMetAgainIsMarkedAsTheFirstTime() {
        var first = sentences();
        assertThat(sentences()).isEqualTo(first);
        for (var sentence : first) {
            var parsed = PARSER.parse(sentence).dependencies().orElseThrow();
            assertThat(PARSER.parse(sentence).dependencies().orElseThrow()).isSameAs(parsed);
        }
    }

    @Test
    void sentenceAmongOthersIsMarkedAsAlone() {
        var among = sentences().get(3).tokens();
        var alone = new Words(0)
                .mark(TestModels.report(TEXT.substring(TEXT.indexOf("She said"), TEXT.indexOf("Yes.")), "2021-05-04"))
                .sentences()
                .get(0)
                .tokens();
        assertThat(alone)
                .extracting(Token::tag)
                .isEqualTo(among.stream().map(Token::tag).toList());
        assertThat(alone)
                .extracting(Token::lemma)
                .isEqualTo(among.stream().map(Token::lemma).toList());
    }

    @Test
    void parsesAsCoreNlpItselfDoes() {
        var settings = new Properties();
        settings.setProperty("numPreComputed", "0");
        var stock = edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
                edu.stanford.nlp.parser.nndep.DependencyParser.DEFAULT_MODEL, settings);
        for (var sentence : sentences()) {
            var ours = PARSER.parse(sentence).dependencies().orElseThrow();
            var words = sentence.tokens().stream()
                    .map(token -> {
                        var label = new CoreLabel();
                        label.setWord(token.text());
                        label.setValue(token.text());
                        label.setTag(token.tag());
                        return label;
                    })
                    .toList();
            for (var arc : stock.predict(words).typedDependencies()) {
                int dependent = arc.dep().index() - 1;
                assertThat(ours.head(dependent))
                        .as("head of %s", arc)
                        .isEqualTo(arc.gov().index() - 1);
                assertThat(ours.relation(dependent))
                        .as("relation of %s", arc)
                        .isEqualTo(arc.reln().toString());
            }
        }
    }

    @Test
    void everyWordHangsOnAnotherAndOneOnTheRoot() {
        for (var sentence : sentences()) {
            var parsed = PARSER.parse(sentence).dependencies().orElseThrow();
            int roots = 0;
            for (int i = 0; i < parsed.size(); i++) {
                roots += parsed.head(i) < 0 ? 1 : 0;
            }
            assertThat(roots).isEqualTo(1);
            int root = java.util.stream.IntStream.range(0, parsed.size())
                    .filter(i -> parsed.head(i) < 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(parsed.subtree(root)).hasSize(parsed.size());
        }
    }
}
