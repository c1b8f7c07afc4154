package org.chancery.syntax;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.knowledge.EventLexicon;

/** The syntax of a sentence for a test, and its parts as words. */
final class Parsed {

    private static final EventLexicon LEXICON = new EventLexicon();

    private final String text;
    private final SentenceSyntax syntax;

    private Parsed(String text) {
        this.text = text;
        var report = TestReport.of(text).report();
        var annotation = TestModels.annotator().annotate(report);
        var sentence = annotation.sentences().get(0);
        this.syntax = new SentenceSyntax(sentence, sentence.dependencies().orElseThrow(), annotation, LEXICON);
    }

    /** The first sentence of a text. */
    static Parsed of(String text) {
        return new Parsed(text);
    }

    SentenceSyntax syntax() {
        return syntax;
    }

    /** The first token of a form. */
    int at(String form) {
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.token(i).text().equals(form)) {
                return i;
            }
        }
        throw new AssertionError(form + " is not in: " + text);
    }

    /** Coordinations in order, members parted by "+". */
    List<String> coordinations() {
        return syntax.groups.stream().map(this::words).toList();
    }

    /** Coordinations with what they are to the word they hang on. */
    List<String> relations() {
        return syntax.groups.stream()
                .map(group -> words(group) + " " + group.relation())
                .toList();
    }

    /** Noun phrases in order. */
    List<String> phrases() {
        return syntax.groups.stream()
                .flatMap(group -> group.members().stream())
                .map(this::words)
                .toList();
    }

    String words(Coordination group) {
        return String.join(" + ", group.members().stream().map(this::words).toList());
    }

    private String words(NounPhrase phrase) {
        return syntax.span(phrase.first(), phrase.last()).in(text);
    }
}
