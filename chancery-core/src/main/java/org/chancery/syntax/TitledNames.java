package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Name;

/** Joins an office and its holder where "of" or an abbreviation in brackets parts them: "Secretary of State Antony Blinken". */
final class TitledNames {

    private final SentenceSyntax syntax;

    TitledNames(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    List<NounPhrase> joined(List<NounPhrase> phrases) {
        var found = new ArrayList<NounPhrase>();
        int i = 0;
        while (i < phrases.size()) {
            int end = end(phrases, i);
            var first = phrases.get(i);
            var last = phrases.get(end);
            found.add(end == i ? first : new NounPhrase(first.first(), last.last(), last.head(), first.kind()));
            i = end + 1;
        }
        return found;
    }

    /** The chunk with the holder's name, or the one begun at. */
    private int end(List<NounPhrase> phrases, int start) {
        if (phrases.get(start).kind() != NounPhrase.Kind.NOUN
                || !syntax.isAgent(phrases.get(start).head())) {
            return start;
        }
        for (int i = start; i < phrases.size() && i <= start + 3; i++) {
            if (i > start) {
                String link = between(phrases.get(i - 1), phrases.get(i));
                boolean bracket = link.equals("(") || link.equals(")") || link.isEmpty();
                if (!link.matches("of|for|from") && !bracket) {
                    return start;
                }
                if (isPerson(phrases.get(i).head()) && (!isPerson(phrases.get(i).first()) || bracket)) {
                    return i;
                }
            }
        }
        return start;
    }

    private boolean isPerson(int token) {
        return syntax.name(token)
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
    }

    private String between(NounPhrase left, NounPhrase right) {
        var words = new StringBuilder();
        for (int i = left.last() + 1; i < right.first(); i++) {
            words.append(syntax.lower(i));
        }
        return words.toString();
    }
}
