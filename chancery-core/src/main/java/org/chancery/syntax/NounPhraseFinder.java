package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Token;

/** Finds noun phrases by parts of speech alone, which the tagger gets right far more often than the parser gets arcs right. */
final class NounPhraseFinder {

    private static final Set<String> MODIFIERS =
            Set.of("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "$", "POS", "NN", "NNS", "NNP", "NNPS", "FW", "ADD");
    private final List<Token> tokens;
    private final int[] nameOf;
    private final EventLexicon lexicon;

    /** @param nameOf for each token the number of the name that covers it, or -1 */
    NounPhraseFinder(List<Token> tokens, int[] nameOf, EventLexicon lexicon) {
        this.tokens = tokens;
        this.nameOf = nameOf.clone();
        this.lexicon = lexicon;
    }

    List<NounPhrase> phrases() {
        var found = new ArrayList<NounPhrase>();
        int i = afterDateline();
        while (i < tokens.size()) {
            String tag = tokens.get(i).tag();
            if (tokens.get(i).text().matches("@\\w+")) {
                found.add(new NounPhrase(i, i, i, NounPhrase.Kind.NOUN));
                i++;
            } else if (isReciprocal(i)) {
                found.add(new NounPhrase(i, i + 1, i + 1, NounPhrase.Kind.RECIPROCAL));
                i += 2;
            } else if (tag.equals("PRP") || tag.equals("EX")) {
                found.add(new NounPhrase(i, i, i, NounPhrase.Kind.PRONOUN));
                i++;
            } else if (tag.equals("WP") || tag.equals("WDT")) {
                found.add(new NounPhrase(i, i, i, NounPhrase.Kind.RELATIVE));
                i++;
            } else if (begins(i)) {
                int end = end(i);
                add(found, i, end);
                i = end + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /** "each other", "one another". */
    private boolean isReciprocal(int i) {
        return i + 1 < tokens.size() && lexicon.is(ClauseList.RECIPROCAL, lower(i) + " " + lower(i + 1));
    }

    /** Where a sentence begins after "GENEVA (Reuters) --" or "TOKYO:". */
    private int afterDateline() {
        for (int i = 1; i < Math.min(tokens.size(), 16); i++) {
            String text = tokens.get(i).text();
            boolean apart =
                    tokens.get(i).span().start() > tokens.get(i - 1).span().end();
            boolean dash = text.equals("-") && apart
                    || text.matches("--+|-|\u2013|\u2014|:|\u2015")
                            && !tokens.get(i).tag().equals("HYPH");
            if (dash) {
                String first = tokens.get(0).text();
                boolean capital = first.length() > 1
                        && first.equals(first.toUpperCase(Locale.ROOT))
                        && Character.isLetter(first.charAt(0));
                return capital || i <= 5 && names(i) ? i + 1 : 0;
            }
            if (tokens.get(i).isVerb()) {
                break;
            }
        }
        return 0;
    }

    /** "Harare, Zimbabwe": nothing but places before a token. */
    private boolean names(int before) {
        for (int i = 0; i < before; i++) {
            if (!tokens.get(i).tag().matches(",|-LRB-|-RRB-") && nameOf[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int i) {
        if (lexicon.is(ClauseList.UNWELCOME, lower(i))) {
            return false;
        }
        String tag = tokens.get(i).tag();
        return nameOf[i] >= 0
                || (MODIFIERS.contains(tag) && !tag.equals("POS"))
                || (participle(i) && i > 0 && (premodifies(i) || titled(i)));
    }

    /** Last token of the phrase that begins at a token. */
    private int end(int start) {
        int i = start;
        boolean noun = tokens.get(start).isNoun() || nameOf[start] >= 0;
        while (i + 1 < tokens.size() && continues(start, i + 1, noun)) {
            i++;
            noun |= tokens.get(i).isNoun();
        }
        return i;
    }

    private boolean continues(int start, int i, boolean noun) {
        if (nameOf[i] >= 0 && nameOf[i] == nameOf[i - 1]) {
            return true;
        }
        // "declared two envoys persona non grata": said of them, no part of their phrase
        if (lexicon.is(ClauseList.UNWELCOME, lower(i)) || tokens.get(i).text().startsWith("@")) {
            return false;
        }
        String tag = tokens.get(i).tag();
        boolean apart = tokens.get(i).span().start() > tokens.get(i - 1).span().end();
        boolean hyphened = tokens.get(i - 1).tag().equals("HYPH");
        // "Peru - Berg and Moe - spoke": a dash, and no part of a word
        if (apart && (hyphened || tag.equals("HYPH"))) {
            return false;
        }
        if (tag.equals("HYPH")) {
            return i + 1 < tokens.size() && !tokens.get(i + 1).tag().equals(",");
        }
        if (hyphened) {
            return true;
        }
        if (time(i) && noun && !time(i - 1) && !tokens.get(i - 1).tag().equals("POS")) {
            return follows(i);
        }
        if (time(i - 1) && timely(start, i - 1) && !tokens.get(i).tag().equals("CD") && !time(i)) {
            return tag.equals("POS") || follows(i - 1);
        }
        return switch (tag) {
            case "DT", "PRP$" -> tokens.get(i - 1).tag().equals("PDT");
            case "PDT" -> false;
            case "JJ", "JJR", "JJS" -> !(noun && lexicon.is(ClauseList.TIMELY, lower(i)));
            case "RB", "," -> owned(start, i);
            case "VBG", "VBN" -> premodifies(i);
            default -> MODIFIERS.contains(tag) || nameOf[i] >= 0;
        };
    }

    /** "Trump's reportedly unusual, highly personal diplomacy": adverbs and commas between the adjectives after an owner. */
    private boolean owned(int start, int i) {
        boolean owner = false;
        for (int k = start; k < i; k++) {
            owner |= tokens.get(k).tag().equals("POS");
        }
        if (!owner || !tokens.get(i - 1).tag().matches("POS|JJ|,|RB")) {
            return false;
        }
        for (int k = i + 1; k < tokens.size() && k < i + 6; k++) {
            if (tokens.get(k).isNoun()) {
                return true;
            }
            if (!tokens.get(k).tag().matches("JJ.?|RB|VBN|,")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of time is but a modifier: "the May summit". */
    private boolean follows(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("NNS?") && !time(i + 1);
    }

    private boolean timely(int start, int end) {
        for (int i = start; i <= end; i++) {
            if (tokens.get(i).isNoun() && !time(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Acting President Castillo". */
    private boolean titled(int i) {
        return Character.isUpperCase(tokens.get(i).text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().equals("NNP");
    }

    private boolean participle(int i) {
        return tokens.get(i).tag().equals("VBN") || tokens.get(i).tag().equals("VBG");
    }

    /** "the besieged city", "warring parties": a participle between a modifier and a noun. */
    private boolean premodifies(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).tag().matches("NN.*|JJ|VBN|VBG")) {
            return false;
        }
        String before = tokens.get(i - 1).tag();
        boolean opened = before.matches("DT|JJ|JJS|PRP\\$|POS|CD|HYPH");
        boolean graded = before.equals("RB") && i > 1 && tokens.get(i - 2).tag().matches("POS|,|JJ|DT");
        return (opened || graded)
                && (tokens.get(i + 1).isNoun()
                        || i + 2 < tokens.size() && tokens.get(i + 2).isNoun());
    }

    private boolean time(int i) {
        String word = lower(i);
        return lexicon.isDay(word) && nameOf[i] < 0 && tokens.get(i).isNoun();
    }

    private void add(List<NounPhrase> found, int from, int last) {
        int first = isLeast(from, last) ? from + 1 : from;
        int end = last;
        while (end > first && (tokens.get(end).tag().matches("HYPH|POS") || isSaidOf(first, end))) {
            end--;
        }
        boolean named = nameOf[first] >= 0
                && end + 2 < tokens.size()
                && tokens.get(end + 1).tag().matches("CC|,");
        if (!named
                && !isSomeOf(first, end)
                && tokens.subList(first, end + 1).stream()
                        .allMatch(token -> token.tag().matches("JJ.?|VB.|HYPH"))) {
            return;
        }
        int head = end;
        for (int i = end; i >= first; i--) {
            if (tokens.get(i).isNoun() || nameOf[i] >= 0) {
                head = i;
                break;
            }
        }
        boolean spell = timely(first, end) && time(head) && !isMeasure(end);
        found.add(new NounPhrase(first, end, head, spell ? NounPhrase.Kind.TIME : NounPhrase.Kind.NOUN));
    }

    /** "most of the rebels" */
    private boolean isSomeOf(int first, int end) {
        return first == end
                && end + 2 < tokens.size()
                && lexicon.is(ClauseList.SOME, lower(first))
                && lower(end + 1).equals("of");
    }

    /** "at least 40 people": "least" belongs to the number, and "at" leads nobody anywhere. */
    private boolean isLeast(int first, int last) {
        return first < last
                && tokens.get(first).tag().matches("JJS|RBS")
                && tokens.get(first + 1).tag().equals("CD")
                && lexicon.is(ClauseList.ROUGHLY, lower(first));
    }

    /** "five hours of talks": a spell of time that only says how much of something there was. */
    private boolean isMeasure(int end) {
        int at = end + 2;
        while (at < tokens.size() && tokens.get(at).tag().matches("DT|PRP\\$|JJ.?|VB[GN]")) {
            at++;
        }
        return at < tokens.size()
                && lower(end + 1).equals("of")
                && tokens.get(end).tag().equals("NNS")
                && tokens.get(at).isNoun()
                && nameOf[at] < 0
                && !time(at);
    }

    /** "called the treaty historic": an adjective behind a noun is said of it, and no part of its phrase. */
    private boolean isSaidOf(int first, int i) {
        return tokens.get(i).tag().matches("JJ")
                && nameOf[i] < 0
                && Character.isLowerCase(tokens.get(i).text().charAt(0))
                && !lexicon.is(ClauseList.BEHIND, lower(i))
                && tokens.get(i - 1).isNoun()
                && tokens.subList(first, i).stream()
                        .anyMatch(token -> token.tag().matches("DT|PRP\\$|POS"));
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
