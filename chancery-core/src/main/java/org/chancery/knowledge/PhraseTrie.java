package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.model.Token;

/**
 * Phrases of a knowledge file, found in running tokens: longest first, in one pass, at a cost that does not depend on how many
 * there are. Letter case counts. Curly apostrophes and long hyphens are taken for plain ones. How a tokeniser splits "U.S.",
 * "Guinea-Bissau" or "N'Djamena" does not matter: a phrase matches from the beginning of a token to the end of one, whatever lies
 * between. Immutable, thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

    private final Node<V> root;

    private PhraseTrie(Node<V> root) {
        this.root = root;
    }

    /**
     * A phrase that was found.
     *
     * @param end index of the token after its last
     */
    public record Match<V>(V value, int end) {}

    /** The longest phrase that begins with the token at {@code from}. */
    public Optional<Match<V>> longest(List<Token> tokens, int from) {
        var node = step(root, tokens.get(from).text());
        Match<V> best = null;
        for (int next = from + 1; node != null; next++) {
            if (node.value != null) {
                best = new Match<>(node.value, next);
            }
            node = next < tokens.size() ? step(node, tokens.get(next).text()) : null;
        }
        return Optional.ofNullable(best);
    }

    /** What exactly these words stand for. */
    public Optional<V> find(String phrase) {
        var node = step(root, phrase);
        return node == null ? Optional.empty() : Optional.ofNullable(node.value);
    }

    /** Hands over every phrase, its pieces parted by spaces: fit to be added to another trie. */
    public void forEach(BiConsumer<String, V> sink) {
        visit("", root, sink);
    }

    private static <V> void visit(String phrase, Node<V> node, BiConsumer<String, V> sink) {
        if (node.value != null) {
            sink.accept(phrase, node.value);
        }
        node.next.forEach((piece, child) -> visit(phrase.isEmpty() ? piece : phrase + " " + piece, child, sink));
    }

    private static <V> Node<V> step(Node<V> from, String text) {
        var whole = from.next.get(text);
        if (whole != null) {
            return whole;
        }
        var node = from;
        for (int at = 0; at < text.length() && node != null; ) {
            int end = pieceEnd(text, at);
            if (end > at && !text.substring(at, end).isBlank()) {
                node = node.next.get(plain(text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return node == from ? null : node;
    }

    /** Pieces are runs of letters and digits, and every other character by itself. */
    private static int pieceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == at ? at + 1 : end;
    }

    private static String plain(String piece) {
        return switch (piece) {
            case "\u2019", "\u02bc", "\u2018" -> "'";
            case "\u2010", "\u2011", "\u2013" -> "-";
            default -> piece;
        };
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private V value;
    }

    /** Gathers phrases. Not thread-safe. */
    public static final class Builder<V> {

        private final Node<V> root = new Node<>();

        /** Adds a phrase; one that is there already keeps its value. */
        public Builder<V> add(String phrase, V value) {
            var node = root;
            for (var piece : pieces(phrase)) {
                node = node.next.computeIfAbsent(piece, key -> new Node<>());
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        /** Adds a phrase as written and in capitals, as headlines and datelines have it; in capitals only from five letters on. */
        public Builder<V> addWithCapitals(String phrase, V value) {
            add(phrase, value);
            return phrase.length() < 5 ? this : add(phrase.toUpperCase(Locale.ROOT), value);
        }

        /** The gathered phrases; add nothing afterwards. */
        public PhraseTrie<V> build() {
            return new PhraseTrie<>(root);
        }

        private static List<String> pieces(String phrase) {
            var pieces = new ArrayList<String>();
            for (int at = 0; at < phrase.length(); ) {
                int end = pieceEnd(phrase, at);
                String piece = phrase.substring(at, end);
                if (!piece.isBlank()) {
                    pieces.add(plain(piece));
                }
                at = end;
            }
            return pieces;
        }
    }
}
