package org.chancery.annotate.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.TimeList;
import org.chancery.knowledge.TimeTenses;
import org.chancery.model.Token;

/**
 * Where the clause around an expression looks, from the tags of the nearest verb group: the one before, in the same clause; else,
 * when the expression opens a clause, the one after. Immutable and thread-safe.
 */
final class TenseReader {

    /** @param close whether a verb close before the expression says so by its form, and not the sense of its present tense */
    record Seen(Tense tense, boolean close) {}

    private static final Seen NOTHING = new Seen(Tense.UNSAID, false);
    private static final Set<String> BREAKS = Set.of(";", ":", "--", "\u2014", "\u2013");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int CLOSE = 9;

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
            return new Seen(Tense.FUTURE, !before(tokens, first - 1, "was", "were"));
        }
        boolean opens = before < 0 || words.is(TimeList.OPENER, lower(tokens.get(before)));
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
        if (tense == Tense.UNSAID && tokens.get(left).tag().equals("VBG")) {
            int right = right(tokens, last + 1);
            return right < 0 ? NOTHING : new Seen(group(tokens, right, 0), false);
        }
        if (tense == Tense.PAST
                && words.isAnnouncing(lemma(tokens.get(left)))
                && isOfThing(tokens, left, first, last)) {
            return new Seen(Tense.FUTURE, true);
        }
        boolean limit = words.is(TimeList.LIMIT, preposition);
        boolean putOff = words.isPuttingOff(lemma(tokens.get(left))) && !preposition.equals("by");
        boolean over = tense == Tense.PAST && !putOff;
        if (limit && (!over || before(tokens, left, "has", "have")) && !before(tokens, left, "had")) {
            tense = Tense.FUTURE;
        }
        boolean saying = words.isSaying(lemma(tokens.get(left)));
        boolean towards = limit || preposition.equals("to") || preposition.equals("the");
        boolean present = tokens.get(left).tag().matches("VBZ|VBP");
        boolean planned = tense == Tense.FUTURE && before(tokens, left, "was", "were");
        boolean said = tense != Tense.UNSAID && !saying && !present && !planned;
        return new Seen(tense, said && !towards && first - left <= CLOSE);
    }

    /** "announced drills from Thursday to Sunday", "called a vote for Friday": the day is that of the thing between, still to come. */
    private boolean isOfThing(List<Token> tokens, int verb, int first, int last) {
        String preposition = lower(tokens.get(first - 1));
        boolean range = preposition.equals("from")
                && at(tokens, last + 1)
                        .map(it -> words.is(TimeList.LINK, lower(it)))
                        .orElse(false);
        boolean thing = false;
        for (int i = verb + 1; i < first - 1; i++) {
            var token = tokens.get(i);
            if (token.tag().matches(",|WDT|WP|WRB") || lower(token).equals("that")) {
                return false;
            }
            thing |= token.isNoun();
        }
        return thing && (range || preposition.equals("for"));
    }

    /** "ahead of Friday's", "scheduled for Friday", "the deadline on Friday": the cue stands right before. */
    private boolean ahead(List<Token> tokens, int first) {
        if (at(tokens, first - 1).map(it -> lower(it).equals("of")).orElse(false)
                && at(tokens, first - 2).map(it -> lower(it).equals("ahead")).orElse(false)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            var token = tokens.get(i);
            // the tagger takes "due on Friday" for a preposition
            boolean cue = token.tag().startsWith("VBN") || token.tag().matches("JJ|IN");
            if (cue && words.isAhead(lemma(token)) && (!before(tokens, i, "had") || isCalledOff(tokens))) {
                return true;
            }
            if (BREAKS.contains(lower(token)) || lower(token).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "called off the talks, which had been planned for Friday": what will not be was still to come. */
    private boolean isCalledOff(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().startsWith("VB") && words.isCallingOff(lemma(token)));
    }

    /** The last token before the expression that is more than a preposition or article. */
    private int before(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0 && words.is(TimeList.SMALL, lower(tokens.get(at)))) {
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

    /** The last verb of the first finite group that is no relative clause's; else of the first group at all. */
    private static int right(List<Token> tokens, int from) {
        int first = -1;
        boolean relative = false;
        for (int i = from; i < tokens.size() && !BREAKS.contains(lower(tokens.get(i))); i++) {
            relative |= tokens.get(i).tag().equals("WDT") || tokens.get(i).tag().equals("WP");
            if (verb(tokens, i)) {
                int end = end(tokens, i);
                first = first < 0 ? end : first;
                boolean finite = FINITE.contains(tokens.get(i).tag());
                if (finite && !relative) {
                    return end;
                }
                relative &= !finite;
                i = end;
            }
        }
        return first;
    }

    private static int end(List<Token> tokens, int start) {
        int end = start;
        while (end + 1 < tokens.size() && (verb(tokens, end + 1) || adverb(tokens.get(end + 1)))) {
            end++;
        }
        while (!verb(tokens, end)) {
            end--;
        }
        return end;
    }

    /** A verb; not a participle that stands before a noun like an adjective. */
    private static boolean verb(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        if (!tag.startsWith("VB") && !tag.equals("MD")) {
            return false;
        }
        boolean participle = tag.equals("VBN") || tag.equals("VBG");
        if (!participle || at + 1 >= tokens.size() || !tokens.get(at + 1).tag().matches("NNS?") || at == 0) {
            return true;
        }
        String before = tokens.get(at - 1).tag();
        return !before.startsWith("DT")
                && !before.startsWith("JJ")
                && !before.startsWith("PRP$")
                && !before.startsWith("CD")
                && !before.startsWith("NN");
    }

    /** Whether one of these words stands there or within four tokens before: "had been due", "was planned". */
    private static boolean before(List<Token> tokens, int at, String... wanted) {
        for (int i = at; i >= Math.max(0, at - 4); i--) {
            if (List.of(wanted).contains(lower(tokens.get(i)))) {
                return true;
            }
        }
        return false;
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
        boolean have = group.stream().anyMatch(it -> lemma(it).equals("have") && it != last);
        if (group.stream().anyMatch(it -> it.tag().equals("MD"))) {
            return have || group.stream().anyMatch(it -> lower(it).equals("could")) ? Tense.PAST : Tense.FUTURE;
        }
        boolean be = group.stream().anyMatch(it -> lemma(it).equals("be"));
        boolean had = group.stream().anyMatch(it -> lower(it).equals("had") && it != last);
        boolean cue = group.stream().anyMatch(it -> words.isAhead(lemma(it)));
        if (group.stream().anyMatch(it -> it.tag().equals("TO"))) {
            return infinitive(tokens, at, group, depth);
        }
        if (had) {
            return Tense.PAST;
        }
        if (group.stream().anyMatch(it -> it.tag().equals("VBD")) || have) {
            boolean passive = be && cue;
            return passive || words.isPlanning(lemma(last)) ? Tense.FUTURE : Tense.PAST;
        }
        return switch (last.tag()) {
            case "VBN" -> cue ? Tense.FUTURE : be ? Tense.UNSAID : Tense.PAST;
            case "VBG" -> be ? Tense.FUTURE : gerund(tokens, at, depth);
            default -> words.isSaying(lemma(last)) ? Tense.PAST : Tense.FUTURE;
        };
    }

    /** "is to meet", "agreed to meet", "tried to meet", "due to meet": the words before "to" decide. */
    private Tense infinitive(List<Token> tokens, int at, List<Token> group, int depth) {
        if (group.stream().anyMatch(it -> lower(it).equals("had"))) {
            return Tense.PAST;
        }
        boolean governed = group.stream()
                .limit(group.size() - 1)
                .anyMatch(it -> lemma(it).equals("be") || words.isAheadOfTo(lemma(it)));
        boolean starts = group.get(0).tag().equals("TO");
        if (governed || starts && cueBefore(tokens, at)) {
            return starts && before(tokens, at - 1, "had") ? Tense.PAST : Tense.FUTURE;
        }
        var finite = group.stream().filter(it -> it.tag().startsWith("VB")).findFirst();
        if (!starts && finite.isPresent()) {
            return finite.get().tag().equals("VBD") || finite.get().tag().equals("VBN") ? Tense.PAST : Tense.FUTURE;
        }
        int left = left(tokens, at);
        return left < 0 || depth > 2 ? Tense.FUTURE : group(tokens, left, depth + 1);
    }

    private Tense gerund(List<Token> tokens, int at, int depth) {
        int left = left(tokens, at);
        return left < 0 || depth > 2 ? Tense.UNSAID : group(tokens, left, depth + 1);
    }

    /** "due to", "plans to", "expected to": the word before "to", or before the words between. */
    private boolean cueBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.isAheadOfTo(lemma(tokens.get(i)))) {
                return true;
            }
            if (BREAKS.contains(lower(tokens.get(i)))) {
                return false;
            }
        }
        return false;
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
