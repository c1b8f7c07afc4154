package org.chancery.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Annotation;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large and broken texts, with a plain tokenizer in the place of the models. */
class HostileTextTest {

    private static final int SIZE = 200_000;
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will go ",
                "\" \" ",
                "\"a\" ",
                "“He said that “she said that ",
                "\"Yes,\" he said. ",
                "\"Yes,\" he said.\n\n",
                "“On we go.\n\n",
                "He said that ",
                "said said said , ",
                "X: y\n\n",
                "according to ",
                "'a 'b ",
                "he said: \"",
                "\"Peace.\" — Name\n",
            })
    void hugeTextsAreReadInTimeAndTheirSpansLieWithinThem(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        var report = Told.report(text, List.of(), List.of());
        var found = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> new QuotationFinder().find(report, plain(report)));
        assertThat(found).allSatisfy(q -> assertThat(inside(q, text)).isTrue());
    }

    private static boolean inside(Quotation q, String text) {
        return q.content().end() <= text.length()
                && q.cue().map(span -> span.end() <= text.length()).orElse(true)
                && q.speaker().map(span -> span.end() <= text.length()).orElse(true);
    }

    private static Annotation plain(Report report) {
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(report.text());
        while (words.find()) {
            String word = words.group();
            tokens.add(new Token(new Span(words.start(), words.end()), word, lemma(word), tag(word)));
            if (word.equals(".") || tokens.size() == 200) {
                sentences.add(sentence(tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        return new Annotation(sentences, List.of(), List.of());
    }

    private static Sentence sentence(List<Token> tokens) {
        var span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, tokens, Optional.empty(), 0, Optional.empty());
    }

    private static String lemma(String word) {
        return word.equals("said") ? "say" : word.toLowerCase(java.util.Locale.ROOT);
    }

    private static String tag(String word) {
        return switch (word) {
            case "said" -> "VBD";
            case "that", "to" -> "IN";
            case "he", "she", "He" -> "PRP";
            default -> Character.isLetter(word.charAt(0)) ? "NN" : word;
        };
    }
}
