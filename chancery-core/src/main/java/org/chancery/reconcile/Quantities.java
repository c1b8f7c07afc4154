package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.knowledge.Table;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/** Finds how many of what a clause names, by {@code knowledge/quantities.tsv}. Days and years are none. Immutable. */
final class Quantities {

    private static final Pattern WORD =
            Pattern.compile("[$€£]?\\d+(?:,\\d{3})+|[$€£]?\\d+(?:\\.\\d+)?|\\p{L}[\\p{L}'’-]*|\\S");
    private static final Pattern FIGURE = Pattern.compile("[$€£]?(\\d[\\d,.]*)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Words between a number and the noun that it counts: "12 senior Swedish diplomats". */
    private static final int ADJECTIVES = 2;

    private static final int LONGEST_HEDGE = 3;
    private static final double NEAR = 0.2;

    private enum Kind {
        NUMBER,
        TIMES,
        LEAST,
        MOST,
        ABOUT,
        COUNTED,
        END
    }

    private record Entry(Kind kind, double value) {}

    private record Token(String word, Span span) {}

    private final Map<String, Entry> words;

    Quantities() {
        words = Table.distinct(Table.read("quantities.tsv", "word", "kind", "value"), "word").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("word"),
                        row -> new Entry(
                                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                                row.find("value").map(Double::parseDouble).orElse(0.0))));
    }

    /** By what is counted, folded; nothing for what the clause counts twice. */
    Map<String, Quantity> of(Mention mention) {
        var tokens = tokens(mention.clause(), mention.report().text());
        var days = mention.coded().times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .map(TimeExpression::span)
                .toList();
        var found = new TreeMap<String, Quantity>();
        var twice = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (days.stream().noneMatch(tokens.get(i).span::overlaps)) {
                at(tokens, i, mention).ifPresent(quantity -> {
                    if (found.put(quantity.counted(), quantity) != null) {
                        twice.add(quantity.counted());
                    }
                });
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }

    private static List<Token> tokens(Span clause, String text) {
        var found = new ArrayList<Token>();
        var matcher = WORD.matcher(text).region(clause.start(), clause.end());
        while (matcher.find()) {
            found.add(new Token(matcher.group().toLowerCase(Locale.ROOT), new Span(matcher.start(), matcher.end())));
        }
        return found;
    }

    private Optional<Quantity> at(List<Token> tokens, int start, Mention mention) {
        var number = number(tokens.get(start).word);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int next = start + 1;
        double value = number.get();
        for (; next < tokens.size() && isKind(tokens.get(next).word, Kind.TIMES); next++) {
            value *= words.get(tokens.get(next).word).value;
        }
        boolean money = !Character.isLetterOrDigit(tokens.get(start).word.charAt(0));
        var noun = money ? OptionalInt.of(next - 1) : noun(tokens, next);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int hedged = IntStream.rangeClosed(1, Math.min(LONGEST_HEDGE, start))
                .filter(length -> hedge(tokens, start, length).isPresent())
                .max()
                .orElse(0);
        var last = tokens.get(noun.getAsInt());
        var span = new Span(tokens.get(start - hedged).span.start(), last.span.end());
        String counted = money ? tokens.get(start).word.substring(0, 1) : GroupMatch.stem(last.word);
        return Optional.of(quantity(mention.text(span), counted, value, hedge(tokens, start, hedged)));
    }

    private static Quantity quantity(String text, String counted, double value, Optional<Kind> hedge) {
        return switch (hedge.orElse(Kind.NUMBER)) {
            case LEAST -> new Quantity(text, counted, value, Double.MAX_VALUE);
            case MOST -> new Quantity(text, counted, 0, value);
            case ABOUT -> new Quantity(text, counted, value * (1 - NEAR), value * (1 + NEAR));
            default -> new Quantity(text, counted, value, value);
        };
    }

    private Optional<Double> number(String word) {
        var figure = FIGURE.matcher(word);
        if (figure.matches()) {
            return YEAR.matcher(word).matches()
                    ? Optional.empty()
                    : Optional.of(Double.parseDouble(figure.group(1).replace(",", "")));
        }
        return isKind(word, Kind.NUMBER) ? Optional.of(words.get(word).value) : Optional.empty();
    }

    /** The last word of what is counted: the first plural after the number. */
    private OptionalInt noun(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + ADJECTIVES + 1); i++) {
            String word = tokens.get(i).word;
            if (isKind(word, Kind.END) || !Character.isLetter(word.charAt(0))) {
                return OptionalInt.empty();
            }
            if (isKind(word, Kind.COUNTED) || !GroupMatch.stem(word).equals(word) && !word.endsWith("ss")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What so many words before a number say of it. */
    private Optional<Kind> hedge(List<Token> tokens, int start, int length) {
        var said =
                tokens.subList(start - length, start).stream().map(Token::word).collect(Collectors.joining(" "));
        return Optional.ofNullable(words.get(said))
                .map(Entry::kind)
                .filter(kind -> kind == Kind.LEAST || kind == Kind.MOST || kind == Kind.ABOUT);
    }

    private boolean isKind(String word, Kind kind) {
        var entry = words.get(word);
        return entry != null && entry.kind == kind;
    }
}
