package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.OfficeWords.Role;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase.Term;

/**
 * The person named before a title: "Toshimitsu Motegi, Japan's foreign minister", "Motegi, who was foreign minister", "Motegi became
 * foreign minister", "who succeeded Motegi as foreign minister".
 *
 * @param term if the words between them tell
 */
record Told(People.Found person, Optional<Term> term) {

    /** @param edge the first word of the phrase with its article */
    static Optional<Told> before(Line line, int edge, OfficeWords around) {
        int end = edge;
        if (line.is(end - 1, ",", "(", "--", "—", "–") && !line.is(end - 2, "and")) {
            int last = end - 1;
            if (line.has(last - 2)
                    && Character.isDigit(line.word(last - 1).raw().charAt(0))
                    && line.is(last - 2, ",")) {
                last -= 2;
            }
            return person(line, last).map(person -> new Told(person, Optional.empty()));
        }
        for (var cue : Cue.values()) {
            var length = around.endingAt(cue.role, line.folded(), end);
            if (length.isPresent()) {
                return person(line, subjectEnd(line, end - length.getAsInt(), around))
                        .map(person -> new Told(person, Optional.of(cue.term)));
            }
        }
        return succeeded(line, end, around);
    }

    /** "X succeeded Y as": Y had the office. */
    private static Optional<Told> succeeded(Line line, int end, OfficeWords around) {
        if (!line.is(end - 1, "as")) {
            return Optional.empty();
        }
        return person(line, end - 1)
                .filter(person -> around.endingAt(Role.SUCCESSOR, line.folded(), person.from())
                        .isPresent())
                .map(person -> new Told(person, Optional.of(Term.FORMER)));
    }

    /** The one who succeeded: "X, who succeeded Y as". */
    static Optional<Told> successor(Line line, Told predecessor, OfficeWords around) {
        int end = predecessor.person().from();
        var length = around.endingAt(Role.SUCCESSOR, line.folded(), end);
        return length.isEmpty()
                ? Optional.empty()
                : person(line, subjectEnd(line, end - length.getAsInt(), around))
                        .map(person -> new Told(person, Optional.of(Term.CURRENT)));
    }

    private static int subjectEnd(Line line, int end, OfficeWords around) {
        int at = end;
        while (true) {
            var be = around.endingAt(Role.PASTBE, line.folded(), at);
            var now = around.endingAt(Role.PRESENTBE, line.folded(), at);
            if (be.isPresent() || now.isPresent()) {
                at -= be.orElseGet(now::getAsInt);
            } else if (line.is(at - 1, "who", ",", "has", "had", "also", "later", "then", "been", "be")) {
                at--;
            } else {
                return at;
            }
        }
    }

    private static Optional<People.Found> person(Line line, int end) {
        return line.name(end - 1)
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .map(name -> new People.Found(line.nameStart(end - 1), end));
    }

    private enum Cue {
        FUTURE(Role.FUTUREBE, Term.DESIGNATE),
        BECAME(Role.BECAME, Term.CURRENT),
        LEFT(Role.LEFT, Term.FORMER),
        WAS(Role.PASTBE, Term.FORMER),
        IS(Role.PRESENTBE, Term.CURRENT);

        private final Role role;
        private final Term term;

        Cue(Role role, Term term) {
            this.role = role;
            this.term = term;
        }
    }
}
