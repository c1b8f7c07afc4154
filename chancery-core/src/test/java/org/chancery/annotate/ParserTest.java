package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.chancery.model.Annotation;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.junit.jupiter.api.Test;

class ParserTest {

    private static final String TEXT =
            "The envoy flew to Oslo on Monday, where he met his Finnish counterpart and two aides (both "
                    + "of them lawyers). \"We will go on,\" he told reporters after the talks, which lasted four hours.\n\n"
                    + "Talks that the foreign ministers of Norway, Sweden and Denmark had called off in March are to resume in Geneva; "
                    + "nobody expects a deal.\n\nShe said \u201cno\u201d \u2014 twice \u2014 and left.\n\nYes.";

    private static List<Sentence> sentences() {
        var report = new Report(
                "r",
                "r.txt",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT,
                List.of(),
                Optional.empty(),
                List.<Post>of(),
                Optional.empty(),
                "");
        Annotation marked = new Words().mark(report);
        return marked.sentences();
    }

    @Test
    void parsesAsCoreNlpItselfDoes() {
        var settings = new Properties();
        settings.setProperty("numPreComputed", "0");
        var stock = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, settings);
        var parser = new Parser();
        for (var sentence : sentences()) {
            var ours = parser.parse(sentence).dependencies().orElseThrow();
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
        var parser = new Parser();
        for (var sentence : sentences()) {
            var parsed = parser.parse(sentence).dependencies().orElseThrow();
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
