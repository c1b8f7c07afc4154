package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;

/** "his Greek, Cypriot and French counterparts": peoples that share one noun are one noun phrase, whatever stands between them. */
final class SharedNouns {

    /** The letters of "US", "U.K.", "UAE" at most. */
    private static final int LETTERS = 4;

    private final SentenceSyntax syntax;

    SharedNouns(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** The phrases, in order, those that share a noun put together. */
    List<NounPhrase> joined(List<NounPhrase> phrases) {
        var found = new ArrayList<NounPhrase>();
        int i = 0;
        while (i < phrases.size()) {
            int end = end(phrases, i);
            var first = phrases.get(i);
            var last = phrases.get(end);
            found.add(end == i ? first : new NounPhrase(first.first(), last.last(), last.head(), last.kind()));
            i = end + 1;
        }
        return found;
    }

    private int end(List<NounPhrase> phrases, int start) {
        int at = start;
        while (at + 1 < phrases.size()
                && isPeopleAlone(phrases.get(at))
                && isJoined(phrases.get(at), phrases.get(at + 1))) {
            at++;
        }
        boolean closed = at > start
                && and(phrases.get(at - 1).last() + 1, phrases.get(at).first());
        return closed && holds(phrases.get(at)) ? at : start;
    }

    /** "his Greek", "US": an article or pronoun at most, and the name of a people. */
    private boolean isPeopleAlone(NounPhrase phrase) {
        boolean opened = phrase.first() == phrase.last()
                || phrase.first() == phrase.last() - 1
                        && syntax.tag(phrase.first()).matches("DT|PRP\\$");
        return opened && isPeople(phrase.last()) && !syntax.tag(phrase.last()).endsWith("S");
    }

    private boolean isPeople(int token) {
        String letters = syntax.token(token).text().replace(".", "");
        boolean shout = letters.length() < LETTERS && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
        return syntax.name(token)
                .filter(name -> name.sort() == Name.Sort.DEMONYM || name.sort() == Name.Sort.STATE && shout)
                .isPresent();
    }

    /** The phrase that has the noun: "French counterparts". */
    private boolean holds(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.NOUN
                && phrase.last() > phrase.first()
                && isPeople(phrase.first())
                && syntax.tag(phrase.head()).equals("NNS")
                && syntax.name(phrase.head()).isEmpty()
                && syntax.isAgent(phrase.head());
    }

    private boolean isJoined(NounPhrase left, NounPhrase right) {
        return and(left.last() + 1, right.first())
                || right.first() == left.last() + 2
                        && syntax.lower(left.last() + 1).equals(",");
    }

    private boolean and(int from, int to) {
        int at = from < to && syntax.lower(from).equals(",") ? from + 1 : from;
        return to == at + 1 && syntax.is(ClauseList.AND, at);
    }
}
