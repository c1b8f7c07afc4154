package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a report.
 *
 * @param span from its first token to its last
 * @param tokens in order, never empty
 * @param dependencies present where the sentence was parsed: where it holds a trigger and an actor
 * @param paragraph index of its paragraph, from 0
 * @param post index into {@link Report#posts()} when the sentence stands in an embedded post
 */
public record Sentence(
        Span span, List<Token> tokens, Optional<Dependencies> dependencies, int paragraph, Optional<Integer> post) {

    /** Copies the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The number of the first token that has some of a span; greater than {@link #lastToken} where none has. */
    public int firstToken(Span span) {
        return Ordered.firstEndingAfter(tokens, Token::span, span.start());
    }

    /** The number of the last token that has some of a span; less than {@link #firstToken} where none has. */
    public int lastToken(Span span) {
        int at = firstToken(span) - 1;
        while (at + 1 < tokens.size() && tokens.get(at + 1).span().start() < span.end()) {
            at++;
        }
        return at;
    }

    /** The text from one token to another, both included. */
    public Span span(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span());
    }
}
