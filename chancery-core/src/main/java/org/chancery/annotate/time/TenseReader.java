package org.chancery.annotate.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.TimeTenses;
import org.chancery.model.Token;

/**
 * Where the clause around an expression looks, from the tags of the nearest verb group: the one before, in the same clause; else,
 * when the expression opens a clause, the one after. Immutable and thread-safe.
 */
final class TenseReader {

    /** @param close whether the verb stands before the expression, within a few words */
    record Seen(Tense tense, boolean close) {}

    private static final Seen NOTHING = new Seen(Tense.UNSAID, false);
    private static final Set<String> BREAKS = Set.of(";", ":", "--", "\u2014", "\u2013");
    private static final Set<String> OPENERS = Set.of(
            ",", "that", "and", "but", "where", "when", "while", "\"", "``", "''", "\u201c", "\u201d", ";", ":", "--",
            "\u2014");
    private static final Set<String> SMALL =
            Set.of("on", "in", "by", "late", "early", "earlier", "later", "at", "the", "from", "for", "only", "as");
    private static final int CLOSE = 7;

    private final TimeTenses words;

    TenseReader(TimeTenses words) {
        this.words = words;
    }

    /** @param first and {@code last}: tokens of the expression */
    Seen read(List<Token> tokens, int first, int last) {
        int before = before(tokens, first);
        String preposition = at(tokens, first - 1).map(it -> lower(it)).orElse("");
        if (preposition.equals("since")) {
            return new Seen(Tense.PAST, true);
        }
        if (ahead(tokens, first)) {
            return new Seen(Tense.FUTURE, true);
        }
        boolean opens = before < 0 || OPENERS.contains(lower(tokens.get(before)));
        int left = left(tokens, first);
        boolean comma = before >= 0 && lower(tokens.get(before)).equals(",");
        int clause = comma ? 0 : Math.max(0, before + 1);
        if (opens && (left < clause || !comma)) {
            int right = right(tokens, last + 1);
            if (right >= 0) {
                return new Seen(group(tokens, right, 0), false);
            }
        }
        if (left < 0) {
            int right = right(tokens, last + 1);
            return right < 0 ? NOTHING : new Seen(group(tokens, right, 0), false);
        }
        var tense = group(tokens, left, 0);
        if (preposition.equals("until") || preposition.equals("till")) {
            tense = words.isPuttingOff(lemma(tokens.get(left))) ? Tense.FUTURE : tense;
        }
        if (preposition.equals("by") && tense != Tense.FUTURE && !past(tokens, left)) {
            tense = Tense.FUTURE;
        }
        boolean saying = words.isSaying(lemma(tokens.get(left)));
        return new Seen(tense, !saying && first - left <= CLOSE);
    }

    /** "ahead of Friday's", "scheduled for Friday", "the deadline on Friday": the cue stands right before. */
    private boolean ahead(List<Token> tokens, int first) {
        if (at(tokens, first - 1).map(it -> lower(it).equals("of")).orElse(false)
                && at(tokens, first - 2).map(it -> lower(it).equals("ahead")).orElse(false)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            var token = tokens.get(i);
            boolean cue = token.tag().startsWith("VBN") || token.tag().startsWith("JJ");
            if (cue && words.isAhead(lemma(token)) && !words.isSaying(lemma(token))) {
                return !lower(token).equals("asked");
            }
            if (BREAKS.contains(lower(token)) || lower(token).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** The last token before the expression that is more than a preposition or article. */
    private static int before(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0 && SMALL.contains(lower(tokens.get(at)))) {
            at--;
        }
        return at;
    }

    private static int left(List<Token> tokens, int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (BREAKS.contains(lower(tokens.get(i)))) {
                return -1;
            }
            if (verb(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int right(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (BREAKS.contains(lower(tokens.get(i)))) {
                return -1;
            }
            if (verb(tokens, i)) {
                int end = i;
                while (end + 1 < tokens.size() && (verb(tokens, end + 1) || adverb(tokens.get(end + 1)))) {
                    end++;
                }
                while (!verb(tokens, end)) {
                    end--;
                }
                return end;
            }
        }
        return -1;
    }

    private static boolean verb(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        return tag.startsWith("VB") || tag.equals("MD");
    }

    private static boolean adverb(Token token) {
        return token.tag().startsWith("RB") || token.tag().equals("TO");
    }

    /** The tense of the group that ends with a verb. */
    private Tense group(List<Token> tokens, int end, int depth) {
        int at = end;
        while (at > 0 && (verb(tokens, at - 1) || adverb(tokens.get(at - 1)))) {
            at--;
        }
        var group = tokens.subList(at, end + 1);
        var last = tokens.get(end);
        if (group.stream().anyMatch(it -> it.tag().equals("MD"))) {
            return Tense.FUTURE;
        }
        boolean be = group.stream().anyMatch(it -> lemma(it).equals("be"));
        boolean have = group.stream().anyMatch(it -> lemma(it).equals("have") && it != last);
        boolean cue = group.stream()
                .anyMatch(it -> words.isAhead(lemma(it)) && !it.tag().equals("VBD"));
        if (group.stream().anyMatch(it -> it.tag().equals("TO"))) {
            boolean governed = be || cue || cueBefore(tokens, at);
            if (governed) {
                return Tense.FUTURE;
            }
            int left = left(tokens, at);
            return left < 0 || depth > 2 ? Tense.FUTURE : group(tokens, left, depth + 1);
        }
        if (group.stream().anyMatch(it -> it.tag().equals("VBD")) || have) {
            return cue && be ? Tense.FUTURE : Tense.PAST;
        }
        return switch (last.tag()) {
            case "VBN" -> cue ? Tense.FUTURE : be ? Tense.UNSAID : Tense.PAST;
            case "VBG" -> be ? Tense.FUTURE : gerund(tokens, at, depth);
            case "VBP", "VBZ" -> words.isSaying(lemma(last)) ? Tense.PAST : Tense.FUTURE;
            default -> gerund(tokens, at, depth);
        };
    }

    private Tense gerund(List<Token> tokens, int at, int depth) {
        int left = left(tokens, at);
        return left < 0 || depth > 2 ? Tense.UNSAID : group(tokens, left, depth + 1);
    }

    /** "due to", "plans to", "expected to": the word before "to", or before the words between. */
    private boolean cueBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.isAhead(lemma(tokens.get(i)))) {
                return true;
            }
            if (BREAKS.contains(lower(tokens.get(i)))) {
                return false;
            }
        }
        return false;
    }

    private static boolean past(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("VBD") || tokens.get(at).tag().equals("VBN");
    }

    private static Optional<Token> at(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(java.util.Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
