package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Annotation;
import org.chancery.model.Dependencies;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Paragraphs;
import org.chancery.syntax.QuotationMarks;
import org.chancery.syntax.QuotedStretch;

/**
 * A report's tokens as one row, with heads, quotation marks and stretches: what the finders of this package look at. Tokens are
 * counted through the report; a quoted token lies within quotation marks, the marks themselves included. A stretch is what a
 * reader takes for one sentence: stops within quotation marks do not end it. Immutable after building.
 */
final class Page {

    /** No such token: the head of a root, or of a token in a sentence without a parse. */
    static final int NONE = -1;

    private final Report report;
    private final Sayings sayings;
    private final Annotation annotation;
    private final List<Token> tokens = new ArrayList<>();
    private final List<QuotedStretch> quotes;
    /** Where paragraphs begin. */
    private final List<Integer> paragraphs;

    private final int[] sentenceOf;
    private final int[] firstOf;
    private final int[] quoteOf;
    private final int[] stretchOf;
    private final List<Stretch> stretches;

    /** From one token to another, both included. */
    record Stretch(int first, int last, int paragraph) {}

    Page(Report report, Annotation annotation, Sayings sayings) {
        this.report = report;
        this.sayings = sayings;
        this.annotation = annotation;
        var sentences = annotation.sentences();
        this.firstOf = new int[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            firstOf[s] = tokens.size();
            tokens.addAll(sentences.get(s).tokens());
        }
        this.sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            int end = s + 1 < sentences.size() ? firstOf[s + 1] : tokens.size();
            Arrays.fill(sentenceOf, firstOf[s], end, s);
        }
        var lines = Paragraphs.of(report.text());
        this.paragraphs = lines.stream().map(Span::start).toList();
        this.quotes = QuotationMarks.in(report.text(), lines);
        this.quoteOf = new int[tokens.size()];
        this.stretchOf = new int[tokens.size()];
        markQuotes();
        this.stretches = new Stretches(this, sayings).all();
        for (int k = 0; k < stretches.size(); k++) {
            Arrays.fill(stretchOf, stretches.get(k).first(), stretches.get(k).last() + 1, k);
        }
    }

    /** Whether the word at a token is in a list of small words. */
    boolean is(QuoteList list, int token) {
        return is(list, text(token).toLowerCase(Locale.ROOT));
    }

    /** Whether a word in lower case is. */
    boolean is(QuoteList list, String word) {
        return sayings.is(list, word);
    }

    private void markQuotes() {
        int q = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var span = tokens.get(i).span();
            while (q < quotes.size() && quotes.get(q).span().end() <= span.start()) {
                q++;
            }
            quoteOf[i] = q < quotes.size() && quotes.get(q).span().overlaps(span) ? q : NONE;
        }
    }

    Report report() {
        return report;
    }

    Annotation annotation() {
        return annotation;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    String lemma(int i) {
        return tokens.get(i).lemma();
    }

    /** The tag of a token; empty where there is no such token. */
    String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
    }

    /** Whether a token exists and is written so, letter case aside. */
    boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).text().equalsIgnoreCase(word);
    }

    Span span(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span());
    }

    List<QuotedStretch> quotes() {
        return quotes;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether a paragraph begins with a token. */
    boolean opensParagraph(int token) {
        return Collections.binarySearch(paragraphs, tokens.get(token).span().start()) >= 0;
    }

    Stretch stretch(int token) {
        return stretches.get(stretchOf[token]);
    }

    /** First token of a quoted stretch. */
    int firstIn(int quote) {
        return tokenAfter(quotes.get(quote).span().start());
    }

    /** Last token of a quoted stretch. */
    int lastIn(int quote) {
        return tokenAfter(quotes.get(quote).span().end() - 1);
    }

    /** Index of the quoted stretch that a token lies in, or {@link #NONE}. */
    int quote(int token) {
        return quoteOf[token];
    }

    boolean quoted(int token) {
        return quoteOf[token] != NONE;
    }

    int sentenceIndex(int token) {
        return sentenceOf[token];
    }

    Sentence sentence(int token) {
        return annotation.sentences().get(sentenceOf[token]);
    }

    /** Number of sentences. */
    int sentences() {
        return firstOf.length;
    }

    int paragraph(int token) {
        return sentence(token).paragraph();
    }

    int first(int token) {
        return firstOf[sentenceOf[token]];
    }

    int last(int token) {
        return lastOf(sentenceOf[token]);
    }

    /** Last token of a sentence. */
    int lastOf(int sentence) {
        return (sentence + 1 < firstOf.length ? firstOf[sentence + 1] : tokens.size()) - 1;
    }

    boolean parsed(int token) {
        return sentence(token).dependencies().isPresent();
    }

    /** The head of a token, or {@link #NONE}. */
    int head(int token) {
        int base = first(token);
        int head = sentence(token).dependencies().map(d -> d.head(token - base)).orElse(Dependencies.ROOT);
        return head < 0 ? NONE : head + base;
    }

    /** The relation of a token to its head; {@code dep} without a parse. */
    String relation(int token) {
        int base = first(token);
        return sentence(token).dependencies().map(d -> d.relation(token - base)).orElse("dep");
    }

    /** Dependents of a token, from left to right; none without a parse. */
    List<Integer> children(int token) {
        int base = first(token);
        return sentence(token).dependencies().stream()
                .flatMap(d -> d.children(token - base).stream())
                .map(child -> child + base)
                .toList();
    }

    /** Dependents by one of some relations. */
    List<Integer> children(int token, String... relations) {
        var wanted = List.of(relations);
        return children(token).stream()
                .filter(child -> wanted.contains(relation(child)))
                .toList();
    }

    /** Tokens below a token, itself included, from left to right. */
    List<Integer> subtree(int token) {
        int base = first(token);
        return sentence(token)
                .dependencies()
                .map(d -> d.subtree(token - base).stream().map(t -> t + base).toList())
                .orElse(List.of(token));
    }

    /** Index of the first token that ends after an offset; {@link #size} if there is none. */
    int tokenAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a token is a finite verb, modals among them, or a participle with its auxiliary. */
    boolean finite(int token) {
        return switch (tag(token)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            case "VBN" -> !children(token, "aux").isEmpty();
            default -> false;
        };
    }

    /** Whether a verb is denied: "did not say", "never confirmed"; "not only said" denies nothing. */
    boolean negated(int verb) {
        return children(verb).stream()
                .anyMatch(child -> child < verb
                        && is(QuoteList.NEGATION, lemma(child).toLowerCase(Locale.ROOT))
                        && !is(child + 1, "only")
                        && !is(child + 1, "just"));
    }

    /** Whether a token is a mark and no word. */
    boolean mark(int token) {
        return text(token).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
