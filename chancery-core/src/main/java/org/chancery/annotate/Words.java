package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Sentences, tokens, tags, lemmas and the statistical name tagger: the part of CoreNLP that runs on everything. */
final class Words {

    /** What no tagger should see; blanked out at the same length, so that no offset moves. */
    private static final Pattern NOISE = Pattern.compile("https?://\\S+|\\bpic\\.twitter\\.com/\\S+|\\bt\\.co/\\S+");

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

    private final StanfordCoreNLP splitter;
    private final SentenceTagger tagger;
    private final Hyphens hyphens = new Hyphens();
    private final Retagging retagging = new Retagging();
    private final NameFinder finder = new NameFinder();

    /** @param remembered how many sentences' tags are kept */
    Words(int remembered) {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        splitter = new StanfordCoreNLP(settings);
        tagger = new SentenceTagger(remembered);
    }

    Annotation mark(Report report) {
        String text = blanked(report.text());
        var document = new edu.stanford.nlp.pipeline.Annotation(text);
        splitter.annotate(document);
        var split = document.get(CoreAnnotations.SentencesAnnotation.class);
        split.forEach(sentence -> sentence.set(
                CoreAnnotations.TokensAnnotation.class,
                hyphens.joined(sentence.get(CoreAnnotations.TokensAnnotation.class))));
        tagger.tag(split);
        var breaks =
                PARAGRAPH.matcher(text).results().map(match -> match.start()).toList();
        var sentences = new ArrayList<Sentence>();
        var tagged = new ArrayList<TaggedSentence>();
        for (var sentence : split) {
            var labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (labels.isEmpty()) {
                continue;
            }
            hyphens.lemmatize(labels);
            retagging.correct(labels);
            var tokens = labels.stream().map(Words::token).toList();
            var span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
            int paragraph =
                    (int) breaks.stream().filter(at -> at <= span.start()).count();
            var whole = new Sentence(span, tokens, Optional.empty(), paragraph, Optional.empty());
            SentenceCuts.cut(report, whole).stream()
                    .map(part -> new Sentence(
                            part.span(), part.tokens(), Optional.empty(), paragraph, post(report, part.span())))
                    .forEach(sentences::add);
            tagged.add(new TaggedSentence(tokens, tagged(labels)));
        }
        return new Annotation(sentences, finder.find(report.text(), tagged), List.of());
    }

    private static String blanked(String text) {
        return NOISE.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static Optional<Integer> post(Report report, Span span) {
        for (int i = 0; i < report.posts().size(); i++) {
            if (report.posts().get(i).span().overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Token token(CoreLabel label) {
        return new Token(
                new Span(label.beginPosition(), label.endPosition()), label.originalText(), label.lemma(), label.tag());
    }

    /** Runs of tokens with one label of the tagger. */
    private static List<NameRun> tagged(List<CoreLabel> labels) {
        var found = new ArrayList<NameRun>();
        for (int i = 0; i < labels.size(); ) {
            String kind = labels.get(i).ner();
            int end = i + 1;
            while (end < labels.size() && labels.get(end).ner().equals(kind)) {
                end++;
            }
            int from = i;
            int to = end;
            sort(kind).ifPresent(sort -> found.add(new NameRun(from, to, sort)));
            i = end;
        }
        return found;
    }

    private static Optional<Name.Sort> sort(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(Name.Sort.PERSON);
            case "LOCATION" -> Optional.of(Name.Sort.PLACE);
            case "ORGANIZATION" -> Optional.of(Name.Sort.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
