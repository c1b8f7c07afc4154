package org.chancery.extract.event;

import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.model.Span;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Whether a list goes on behind a comma or "and", where the words that say what was done might end. */
final class ListGoingOn {

    private final SentenceSyntax syntax;
    private final List<Span> times;
    private final IntPredicate finite;

    /** @param finite whether a token is the verb of a clause of its own */
    ListGoingOn(SentenceSyntax syntax, List<Span> times, IntPredicate finite) {
        this.syntax = syntax;
        this.times = times;
        this.finite = finite;
    }

    /** "to Chad and Niger", "a swift, severe answer": the list goes on, and no clause begins. */
    boolean goesOn(int at) {
        int next = at + 1;
        if (next >= syntax.size()) {
            return false;
        }
        if (syntax.tag(at).equals(",") && syntax.tag(next).equals("CC")) {
            next++;
        }
        if (next >= syntax.size()) {
            return false;
        }
        boolean adjectives = syntax.tag(at - 1).equals("JJ")
                && next < syntax.size()
                && syntax.tag(next).equals("JJ");
        // "and growing debts"
        int member =
                syntax.arcs.relation(next).equals("amod") && syntax.tag(next).equals("VBG") ? next + 1 : next;
        return adjectives
                || member < syntax.size()
                        && syntax.phrase(member)
                                .filter(chunk ->
                                        syntax.arcs.relation(chunk.head()).equals("conj")
                                                || isSecondObject(chunk.head(), at))
                                .filter(chunk -> chunk.first() > at && syntax.arcs.head(chunk.head()) < at)
                                .filter(chunk -> syntax.phrase(syntax.arcs.head(chunk.head()))
                                                .isPresent()
                                        || isSecondObject(chunk.head(), at))
                                .filter(chunk -> chunk.last() + 1 >= syntax.size() || !finite.test(chunk.last() + 1))
                                .isPresent();
    }

    /** "discussed fish, the reefs and trade": the parser hangs what goes on behind a comma on the verb. "Met Moe on Sunday and Berg on Monday" is no list. */
    private boolean isSecondObject(int noun, int comma) {
        return syntax.token(noun).isNoun()
                && syntax.arcs.relation(noun).matches("obj|conj")
                && syntax.arcs.head(noun) >= 0
                && !isTime(comma - 1)
                && syntax.arcs.children(syntax.arcs.head(noun), "obj").stream().anyMatch(other -> other < comma)
                && (syntax.tag(comma).equals("CC") || isClosed(noun));
    }

    /** Whether a member of a list is followed by others, the last of them behind "and": what stands alone behind a comma explains what is before it. */
    private boolean isClosed(int member) {
        int at = syntax.phrase(member).map(NounPhrase::last).orElse(member) + 1;
        while (at + 1 < syntax.size()
                && syntax.tag(at).equals(",")
                && !syntax.tag(at + 1).equals("CC")) {
            var next = syntax.phrase(at + 1);
            if (next.isEmpty()) {
                return false;
            }
            at = next.get().last() + 1;
        }
        return at < syntax.size()
                && (syntax.tag(at).equals("CC")
                        || syntax.tag(at).equals(",")
                                && at + 1 < syntax.size()
                                && syntax.tag(at + 1).equals("CC"));
    }

    private boolean isTime(int at) {
        return times.stream().anyMatch(span -> span.overlaps(syntax.token(at).span()));
    }
}
