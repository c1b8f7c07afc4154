package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.TimePatterns;

/** All patterns, by what they make and begin with. Immutable and thread-safe. */
final class Grammar {

    private static final String FIGURE = "#";

    private final Map<String, List<Rule>> byResult = new HashMap<>();

    /** By result; then by a word, or a kind in angle brackets, that it can begin with. */
    private final Map<String, Map<String, List<Rule>>> byBeginning = new HashMap<>();

    private final Set<String> literals = new HashSet<>();

    Grammar(TimePatterns patterns) {
        int order = 0;
        for (var pattern : patterns.patterns()) {
            var meaning = pattern.meaning().split(" ");
            var rule = new Rule(
                    order++,
                    pattern.result(),
                    PatternReader.read(pattern.pattern()),
                    meaning[0],
                    Stream.of(meaning).skip(1).toList(),
                    pattern.tags());
            literals(rule.node());
            byResult.computeIfAbsent(rule.result(), result -> new ArrayList<>()).add(rule);
        }
        byResult.forEach((result, rules) -> {
            var index = new HashMap<String, List<Rule>>();
            for (var rule : rules) {
                var beginnings = new HashSet<String>();
                begins(rule.node(), beginnings, new HashSet<>());
                beginnings.forEach(it ->
                        index.computeIfAbsent(it, key -> new ArrayList<>()).add(rule));
            }
            byBeginning.put(result, index);
        });
    }

    /** @throws IllegalStateException for a rule whose meaning nobody knows */
    void check(Meanings meanings) {
        byResult.values().stream().flatMap(List::stream).forEach(rule -> {
            if (!meanings.knows(rule.meaning())) {
                throw new IllegalStateException("knowledge/times: no meaning " + rule.meaning());
            }
        });
    }

    private void literals(Node node) {
        if (node instanceof Node.Word word) {
            literals.addAll(word.words());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(this::literals);
        } else if (node instanceof Node.Choice choice) {
            choice.options().forEach(this::literals);
        } else if (node instanceof Node.Maybe maybe) {
            literals(maybe.part());
        }
    }

    /** Collects what a node can begin with; answers whether it can be empty. */
    private boolean begins(Node node, Set<String> into, Set<String> seen) {
        if (node instanceof Node.Word word) {
            into.addAll(word.words());
        } else if (node instanceof Node.Kind kind) {
            into.add("<" + kind.kind() + ">");
        } else if (node instanceof Node.Figured) {
            into.add(FIGURE);
        } else if (node instanceof Node.Call call) {
            if (seen.add(call.result())) {
                rules(call.result()).forEach(rule -> begins(rule.node(), into, seen));
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (var part : sequence.parts()) {
                if (!begins(part, into, seen)) {
                    return false;
                }
            }
            return true;
        } else if (node instanceof Node.Choice choice) {
            boolean empty = false;
            for (var option : choice.options()) {
                empty |= begins(option, into, seen);
            }
            return empty;
        } else if (node instanceof Node.Maybe maybe) {
            begins(maybe.part(), into, seen);
            return true;
        } else if (node instanceof Node.Beside beside) {
            begins(beside.part(), into, seen);
        }
        return false;
    }

    private List<Rule> rules(String result) {
        var rules = byResult.get(result);
        if (rules == null) {
            throw new IllegalStateException("knowledge/times: no pattern for " + result);
        }
        return rules;
    }

    /** Whether a word stands in a pattern as it is. */
    boolean isWord(String lower) {
        return literals.contains(lower);
    }

    /** The rules for a result that may fit at a piece, by what they begin with. */
    List<Rule> candidates(String result, Line line, int at) {
        var beginnings = byBeginning.get(result);
        if (beginnings == null) {
            throw new IllegalStateException("knowledge/times: no pattern for " + result);
        }
        var piece = line.at(at);
        var word = beginnings.getOrDefault(piece.lower(), List.of());
        var figure = figure(line, at) ? beginnings.getOrDefault(FIGURE, List.of()) : List.<Rule>of();
        if (figure.isEmpty() && piece.uses().isEmpty()) {
            return word;
        }
        var rules = new ArrayList<Rule>(word);
        rules.addAll(figure);
        for (var use : piece.uses()) {
            rules.addAll(beginnings.getOrDefault(use.key(), List.of()));
        }
        // the same rule may have come by several ways
        rules.sort(Comparator.comparingInt(Rule::order));
        for (int i = rules.size() - 1; i > 0; i--) {
            if (rules.get(i).order() == rules.get(i - 1).order()) {
                rules.remove(i);
            }
        }
        return rules;
    }

    /** Whether a figure may begin there. */
    private static boolean figure(Line line, int at) {
        var piece = line.at(at);
        if (piece.isDigits()) {
            return true;
        }
        return switch (piece.lower()) {
            case "'",
                    "q",
                    "h",
                    "a",
                    "couple",
                    "dozens",
                    "scores",
                    "hundreds",
                    "thousands",
                    "tens",
                    "last",
                    "latter",
                    "final",
                    "closing" -> true;
            default -> piece.is("number") || piece.is("ordinal") || piece.is("vague") || piece.is("scale");
        };
    }
}
