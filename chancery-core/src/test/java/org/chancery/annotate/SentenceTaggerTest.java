package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The compiled models against CoreNLP itself, on whole articles. */
class SentenceTaggerTest {

    private static final int ARTICLES = 30;

    private static final StanfordCoreNLP SPLITTER = pipeline("tokenize");
    private static final SentenceTagger TAGGER = new SentenceTagger(0);

    private static StanfordCoreNLP pipeline(String annotators) {
        var settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        return new StanfordCoreNLP(settings);
    }

    private static List<CoreLabel> tagged(String text) {
        var document = new Annotation(text);
        SPLITTER.annotate(document);
        TAGGER.tag(document.get(CoreAnnotations.SentencesAnnotation.class));
        return document.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static List<CoreLabel> byCoreNlp(StanfordCoreNLP stock, String text) {
        var document = new Annotation(text);
        stock.annotate(document);
        return document.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static List<String> texts() throws IOException {
        try (var lines = Files.lines(Path.of("..", "corpus", "articles.jsonl"))) {
            var json = new JsonMapper();
            return lines.limit(ARTICLES)
                    .map(line -> json.readTree(line).get("text").asString())
                    .toList();
        }
    }

    @Test
    void tagsLemmasAndNamesAreCoreNlpsOwn() throws IOException {
        var stock = pipeline("tokenize,pos,lemma,ner");
        for (String text : texts()) {
            var ours = tagged(text);
            var theirs = byCoreNlp(stock, text);
            for (Function<CoreLabel, String> field : List.<Function<CoreLabel, String>>of(
                    label -> label.word() + "/" + label.tag(),
                    label -> label.word() + "/" + label.lemma(),
                    label -> label.word() + "/" + label.ner())) {
                assertThat(ours)
                        .extracting(field)
                        .isEqualTo(theirs.stream().map(field).toList());
            }
        }
    }

    @Test
    void wordBehindAHyphenBelongsToTheName() {
        var labels = tagged("Asma al-Assad met Jean-Yves Le Drian in London-based company offices.");

        assertThat(labels)
                .filteredOn(label -> label.ner().equals("PERSON"))
                .extracting(CoreLabel::word)
                .contains("Jean", "-", "Yves", "Drian");
        assertThat(labels)
                .filteredOn(label -> label.word().equals("based"))
                .extracting(CoreLabel::ner)
                .containsExactly("O");
    }

    @Test
    void strangeWordsAreTaggedToo() {
        assertThat(tagged("\u2588 <<> -- x\u0301\uD83D\uDE00 'tis 1,2-3 !!! a" + "b".repeat(3_000)))
                .allSatisfy(label -> assertThat(label.tag()).isNotBlank());
    }
}
