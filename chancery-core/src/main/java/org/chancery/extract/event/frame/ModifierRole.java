package org.chancery.extract.event.frame;

import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** What a name before a noun of violence is to it: who does it ("the Chadian raid"), or whom it befell ("the Moe poisoning"). */
final class ModifierRole {

    private final SentenceSyntax syntax;

    ModifierRole(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** Whether a name is that of somebody or some place to whom the deed was done. */
    boolean isVictim(Span name, int noun) {
        int last = last(name);
        boolean owner = last + 1 < syntax.size() && syntax.tag(last + 1).equals("POS");
        var sort = syntax.name(last).map(Name::sort);
        // "the United States military raid": of those whose forces did it
        if (sort.isEmpty() || last + 1 < noun && syntax.isAgent(last + 1)) {
            return false;
        }
        return switch (sort.get()) {
            case PERSON -> !owner || syntax.is(ClauseList.SUFFERED, syntax.lemma(noun));
            case STATE -> !owner && !isAdjective(last);
            case PLACE, METONYM -> !owner;
            default -> false;
        };
    }

    /** "US", "U.K.": a state's letters stand before a noun as its adjective does. */
    private boolean isAdjective(int token) {
        String letters = syntax.token(token).text().replace(".", "");
        return letters.length() <= 3 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
    }

    private int last(Span name) {
        int last = 0;
        for (int i = 0; i < syntax.size(); i++) {
            last = name.covers(syntax.token(i).span()) ? i : last;
        }
        return last;
    }
}
