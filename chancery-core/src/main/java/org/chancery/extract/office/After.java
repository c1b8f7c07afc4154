package org.chancery.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.OfficeWords.Role;
import org.chancery.model.OfficePhrase.Term;

/**
 * What stands to the right of a title: "-elect", "(MEA)", "of the Republic of Korea", "Dr. S. Jaishankar", ", Toshimitsu Motegi,".
 *
 * @param holders in order; several only after a plural title
 * @param end one past the last word of the phrase
 */
record After(int end, Owner owner, Optional<Term> term, List<Holder> holders) {

    static After read(Line line, Title title, Bodies bodies, OfficeWords around, People people) {
        int at = title.to();
        Optional<Term> term = Optional.empty();
        var designate = around.startingAt(Role.DESIGNATE, line.folded(), at);
        if (designate.isPresent()) {
            term = Optional.of(Term.DESIGNATE);
            at += designate.getAsInt();
        }
        if (line.is(at, "(") && line.is(at + 2, ")") && line.isShout(at + 1)) {
            at += 3;
        }
        var owner = Owner.none(at);
        if (line.is(at, "of", "for") || line.is(at, "from", "in") && (title.plural() || title.counterpart())) {
            var found = Owner.after(line, at + 1, bodies);
            if (found.isKnown()) {
                owner = title.plural() ? found.joinedRight(line, bodies) : found;
                at = owner.edge();
            }
        }
        var reader = new HolderReader(line, bodies, people);
        var holders = reader.holders(title, at);
        int end = holders.isEmpty() ? at : holders.get(holders.size() - 1).end();
        return new After(end, owner, term, holders);
    }

    /**
     * A person named after a title.
     *
     * @param owner of "of COUNTRY" after the name
     * @param end one past the last word
     */
    record Holder(People.Found person, Owner owner, int end) {}

    private record HolderReader(Line line, Bodies bodies, People people) {

        List<Holder> holders(Title title, int from) {
            boolean capital = line.isCapital(title.from());
            var found = new ArrayList<Holder>();
            var first = holder(from, capital, title.counterpart() || title.plural());
            if (first.isEmpty()) {
                return apposed(from).stream().toList();
            }
            found.add(first.get());
            while (title.plural()) {
                int at = found.get(found.size() - 1).end();
                while (line.is(at, ",", "and")) {
                    at++;
                }
                var next = at == found.get(found.size() - 1).end() ? Optional.<Holder>empty() : holder(at, false, true);
                if (next.isEmpty()) {
                    break;
                }
                found.add(next.get());
            }
            return found;
        }

        private Optional<Holder> holder(int from, boolean capital, boolean joined) {
            return people.at(line, from, capital).map(person -> {
                int end = person.to();
                boolean more = line.is(end, "of") || joined && line.is(end, "from");
                var owner = more ? Owner.after(line, end + 1, bodies) : Owner.none(end);
                if (!owner.isKnown() && line.is(end, "(")) {
                    owner = Owner.after(line, end + 1, bodies);
                }
                return new Holder(person, owner, owner.isKnown() ? owner.edge() : end);
            });
        }

        /** "the foreign minister, Toshimitsu Motegi, said": the name stands between marks. */
        private Optional<Holder> apposed(int at) {
            if (!line.is(at, ",", "(", "--", "—", "–", ":")) {
                return Optional.empty();
            }
            return people.at(line, at + 1, false)
                    .filter(person -> !line.has(person.to())
                            || line.is(person.to(), ",", ".", ")", ";", ":", "--", "—", "–", "(", "\"", "”"))
                    .map(person -> new Holder(person, Owner.none(person.to()), person.to()));
        }
    }
}
