package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.OfficeWords.Role;
import org.chancery.model.OfficePhrase.Term;

/**
 * What stands to the left of a title: "his former US".
 *
 * @param start the first word of the phrase
 * @param term if the words tell
 * @param possessed whether "his" or the like comes first
 * @param edge one past the last word that does not belong to the phrase, articles left out: what an apposition is looked for before
 */
record Before(int start, Owner owner, Optional<Term> term, boolean possessed, int edge) {

    static Before read(Line line, Title title, Bodies bodies, OfficeWords around) {
        int at = title.from();
        int start = at;
        var owner = Owner.within(line, title, bodies);
        Optional<Term> term = Optional.empty();
        boolean possessed = false;
        while (at > 0) {
            if (!owner.isKnown()) {
                var found = Owner.before(line, at, bodies);
                if (found.isKnown()) {
                    owner = title.plural() ? found.joinedLeft(line, bodies) : found;
                    at = owner.edge();
                    start = at;
                    continue;
                }
            }
            var told = term(line, at, around);
            if (told.isPresent()) {
                term = term.or(() -> Optional.of(told.get().term()));
                at -= told.get().length();
                start = at;
                continue;
            }
            var skip = around.endingAt(Role.SKIP, line.folded(), at);
            if (skip.isEmpty()) {
                break;
            }
            at -= skip.getAsInt();
        }
        if (around.endingAt(Role.POSSESSIVE, line.folded(), at).isPresent()) {
            possessed = true;
            at--;
            start = title.counterpart() ? at : start;
        }
        int edge = line.is(at - 1, "the", "a", "an") ? at - 1 : at;
        return new Before(start, owner, term, possessed, edge);
    }

    private static Optional<Told> term(Line line, int end, OfficeWords around) {
        var former = around.endingAt(Role.FORMER, line.folded(), end);
        if (former.isPresent()) {
            return Optional.of(new Told(Term.FORMER, former.getAsInt()));
        }
        var acting = around.endingAt(Role.ACTING, line.folded(), end);
        if (acting.isPresent()) {
            return Optional.of(new Told(Term.ACTING, acting.getAsInt()));
        }
        var designate = around.endingAt(Role.DESIGNATE, line.folded(), end);
        return designate.isPresent() ? Optional.of(new Told(Term.DESIGNATE, designate.getAsInt())) : Optional.empty();
    }

    private record Told(Term term, int length) {}
}
