package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where patterns fit in one line; what a part of a pattern took is kept, so that no part is tried twice at one place. */
final class Chart {

    /** An expression has its first telling word within so many pieces. */
    private static final int REACH = 7;

    /** Tags of words that alone tell nothing of time. */
    private static final Set<String> SMALL = Set.of(
            "DT", "IN", "CC", "TO", "PRP", "PRP$", "POS", "EX", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH");

    private final Grammar grammar;
    private final Line line;
    private final boolean[] telling;
    private final Map<String, List<List<Match>>> parts = new HashMap<>();

    Chart(Grammar grammar, Line line) {
        this.grammar = grammar;
        this.line = line;
        this.telling = new boolean[line.size()];
        int last = -1;
        for (int i = line.size() - 1; i >= 0; i--) {
            var piece = line.at(i);
            if (!piece.uses().isEmpty()
                    || piece.isDigits()
                    || grammar.isWord(piece.lower()) && !SMALL.contains(piece.tag())) {
                last = i;
            }
            telling[i] = last >= 0 && last - i < REACH;
        }
    }

    /** Every way in which an expression can begin at a piece. */
    List<Match> at(int at) {
        return telling[at] ? matches("time", at) : List.of();
    }

    private List<Match> matches(String result, int at) {
        var found = new ArrayList<Match>();
        for (var rule : grammar.candidates(result, line, at)) {
            match(rule, at, found);
        }
        return found;
    }

    private List<Match> part(String result, int at) {
        var places =
                parts.computeIfAbsent(result, it -> new ArrayList<>(java.util.Collections.nCopies(line.size(), null)));
        var known = places.get(at);
        if (known == null) {
            known = matches(result, at);
            places.set(at, known);
        }
        return known;
    }

    private void match(Rule rule, int at, List<Match> into) {
        walk(rule.node(), at, at, new State(at, -1, Optional.empty()), (end, state) -> {
            int to = state.to() < 0 ? end : state.to();
            if (to > state.from() && tagged(rule, to)) {
                into.add(new Match(rule, line, state.from(), to, state.bound()));
            }
        });
    }

    private boolean tagged(Rule rule, int to) {
        String tag = line.at(to - 1).tag();
        return rule.tags().isEmpty() || rule.tags().stream().anyMatch(tag::startsWith);
    }

    private record State(int from, int to, Optional<Match.Bound> bound) {

        State with(String name, int start, int end, Optional<String> value, Optional<Match> call) {
            return new State(from, to, Optional.of(new Match.Bound(name, start, end, value, call, bound)));
        }
    }

    @FunctionalInterface
    private interface Next {
        void go(int at, State state);
    }

    private void walk(Node node, int start, int here, State state, Next next) {
        if (node instanceof Node.Sequence sequence) {
            steps(sequence.parts(), 0, start, here, state, next);
        } else if (node instanceof Node.Choice choice) {
            for (var option : choice.options()) {
                walk(option, start, here, state, next);
            }
        } else if (node instanceof Node.Maybe maybe) {
            walk(maybe.part(), start, here, state, next);
            next.go(here, state);
        } else if (node instanceof Node.Beside beside) {
            walk(
                    beside.part(),
                    start,
                    here,
                    state,
                    (at, inner) -> next.go(
                            at,
                            here == start
                                    ? new State(at, inner.to(), inner.bound())
                                    : new State(inner.from(), here, inner.bound())));
        } else {
            int at = here > start && here < line.size() && line.at(here).isHyphen() && !dash(node)
                    ? line.pastHyphen(here)
                    : here;
            if (at < line.size()) {
                leaf(node, start, at, state, next);
            }
        }
    }

    private static boolean dash(Node node) {
        return node instanceof Node.Word word && word.words().contains("-");
    }

    private void steps(List<Node> parts, int index, int start, int here, State state, Next next) {
        if (index == parts.size()) {
            next.go(here, state);
        } else {
            walk(parts.get(index), start, here, state, (at, inner) -> steps(parts, index + 1, start, at, inner, next));
        }
    }

    private void leaf(Node node, int start, int at, State state, Next next) {
        if (node instanceof Node.Word word) {
            if (word.words().contains(line.at(at).lower())) {
                next.go(at + 1, state);
            }
        } else if (node instanceof Node.Figured kind) {
            Figures.read(kind.kind(), line, at)
                    .ifPresent(figure -> next.go(
                            figure.end(),
                            state.with(kind.name(), at, figure.end(), Optional.of(figure.value()), Optional.empty())));
        } else if (node instanceof Node.Kind kind) {
            var value = line.at(at).value(kind.kind());
            if (value.isPresent()) {
                int end = abbreviated(at) ? at + 2 : at + 1;
                next.go(end, state.with(kind.name(), at, end, value, Optional.empty()));
            }
        } else if (node instanceof Node.Call call) {
            for (var match : part(call.result(), at)) {
                if (match.from() == at || at == start) {
                    var from = new State(at == start ? match.from() : state.from(), state.to(), state.bound());
                    next.go(match.to(), from.with(call.name(), at, match.to(), Optional.empty(), Optional.of(match)));
                }
            }
        }
    }

    /** "Sept." takes its full stop, unless the sentence ends there. */
    private boolean abbreviated(int at) {
        int length = line.at(at).lower().length();
        return (line.at(at).is("month") || line.at(at).is("shortday"))
                && length <= 5
                && !line.says(at, "may", "june", "july", "march", "april")
                && line.says(at + 1, ".")
                && line.at(at + 1).glued()
                && at + 2 < line.size();
    }
}
