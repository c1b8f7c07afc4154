package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the second column of {@code patterns.tsv}. One object reads one pattern. */
final class PatternReader {

    private final String pattern;
    private final List<String> symbols = new ArrayList<>();
    private int at;

    private PatternReader(String pattern) {
        this.pattern = pattern;
        for (String symbol : pattern.replaceAll("([()|\\[\\]])", " $1 ")
                .replaceAll(">\\s*\\?", ">?")
                .replaceAll("\\)\\s*\\?", ") ?")
                .strip()
                .split("\\s+")) {
            symbols.add(symbol);
        }
    }

    /** @throws IllegalStateException for a pattern that cannot be read */
    static Node read(String pattern) {
        var reader = new PatternReader(pattern);
        var node = reader.choice();
        if (reader.at < reader.symbols.size()) {
            throw reader.fault();
        }
        return node;
    }

    private Node choice() {
        var options = new ArrayList<Node>();
        options.add(sequence());
        while (peek("|")) {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : words(options);
    }

    /** Alternatives that are all words are one set. */
    private static Node words(List<Node> options) {
        var words = new LinkedHashSet<String>();
        for (var option : options) {
            if (!(option instanceof Node.Word word)) {
                return new Node.Choice(List.copyOf(options));
            }
            words.addAll(word.words());
        }
        return new Node.Word(words);
    }

    private Node sequence() {
        var parts = new ArrayList<Node>();
        while (at < symbols.size() && !peek("|") && !peek(")") && !peek("]")) {
            parts.add(part());
        }
        if (parts.isEmpty()) {
            throw fault();
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private Node part() {
        String symbol = symbols.get(at++);
        if (symbol.equals("(") || symbol.equals("[")) {
            var inner = choice();
            String close = symbol.equals("(") ? ")" : "]";
            if (!peek(close)) {
                throw fault();
            }
            at++;
            if (symbol.equals("[")) {
                return new Node.Beside(inner);
            }
            if (peek("?")) {
                at++;
                return new Node.Maybe(inner);
            }
            return inner;
        }
        boolean maybe = symbol.length() > 1 && symbol.endsWith("?");
        String plain = maybe ? symbol.substring(0, symbol.length() - 1) : symbol;
        var node = plain.startsWith("<") && plain.endsWith(">")
                ? slot(plain.substring(1, plain.length() - 1))
                : new Node.Word(java.util.Set.of(plain));
        return maybe ? new Node.Maybe(node) : node;
    }

    private static Node slot(String slot) {
        int colon = slot.indexOf(':');
        String kind = slot.substring(colon + 1);
        String name = colon < 0 ? kind : slot.substring(0, colon);
        if (Character.isUpperCase(kind.charAt(0))) {
            return new Node.Call(name, kind);
        }
        return Figures.isKind(kind) ? new Node.Figured(name, kind) : new Node.Kind(name, kind);
    }

    private boolean peek(String symbol) {
        return at < symbols.size() && symbols.get(at).equals(symbol);
    }

    private IllegalStateException fault() {
        return new IllegalStateException("knowledge/times: cannot read the pattern " + pattern);
    }
}
