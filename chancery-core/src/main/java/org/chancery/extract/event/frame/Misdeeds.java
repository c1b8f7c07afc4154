package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.syntax.SentenceSyntax;

/** Finds the words of misdeeds that take more than a verb ({@code misdeed} in words/clauses.tsv): whoever says them of another accuses him. */
final class Misdeeds {

    /** How many words may stand from the verb to the last word of a misdeed. */
    private static final int REACH = 9;

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    Misdeeds(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** The words of a misdeed that needs more than a verb: "used migrants as a weapon", "fell well short"; none where it is none. */
    List<Integer> words(int verb) {
        return lexicon.misdeeds(syntax.lemma(verb)).stream()
                .map(words -> following(verb, words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> following(int verb, List<String> words) {
        var found = new ArrayList<Integer>(List.of(verb));
        for (int i = verb + 1; i < syntax.size() && i <= verb + REACH && found.size() < words.size(); i++) {
            String next = words.get(found.size());
            if ((syntax.lemma(i).equals(next) || syntax.lower(i).equals(next)) && isBound(i, verb, found)) {
                found.add(i);
            } else if (syntax.tag(i).matches("VBD|VBZ|VBP|MD")
                    || syntax.lower(i).equals(",")
                    || syntax.is(ClauseList.NOT, i)) {
                break;
            }
        }
        return found.size() == words.size() ? found : List.of();
    }

    /**
     * Whether a word belongs to the verb or to a word of the misdeed: "used migrants as a weapon", but not "supports the fight against terror". A
     * phrase with its own preposition may hang on the verb's object.
     */
    private boolean isBound(int token, int verb, List<Integer> found) {
        int head = syntax.arcs.head(token);
        if (head == verb || found.contains(head)) {
            return true;
        }
        int above = head < 0 ? head : syntax.arcs.head(head);
        if (head > token && (above == verb || found.contains(above))) {
            return true;
        }
        int noun = head > token ? head : token;
        int object = syntax.arcs.head(noun);
        boolean led = !syntax.arcs.children(noun, "case", "mark").isEmpty() && leads(token, noun, found);
        return led
                && object >= 0
                && syntax.arcs.head(object) == verb
                && syntax.arcs.relation(object).equals("obj");
    }

    /** Whether a word is the preposition of a noun, or the noun whose preposition is a word of the misdeed. */
    private boolean leads(int token, int noun, List<Integer> found) {
        return token == noun
                ? syntax.arcs.children(noun, "case", "mark").stream().anyMatch(found::contains)
                : syntax.arcs.relation(token).matches("case|mark");
    }
}
