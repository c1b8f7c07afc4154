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
            var first = holder(from, capital, title.counterpart() || title.plural());
            if (first.isEmpty() && title.plural() && isMark(from)) {
                first = holder(from + 1, false, true);
                var listed = first.map(one -> list(title, one)).orElse(List.of());
                return listed.size() > 1 ? listed : apposed(from).stream().toList();
            }
            return first.isEmpty() ? apposed(from).stream().toList() : list(title, first.get());
        }

        /** The holder and, behind a plural title, those listed after him; "A and B of Chad and Mali": each of his own state. */
        private List<Holder> list(Title title, Holder first) {
            var found = new ArrayList<>(List.of(first));
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
            return shared(found);
        }

        private List<Holder> shared(List<Holder> found) {
            var last = found.get(found.size() - 1);
            var owners = last.owner().isKnown() ? last.owner().joinedRight(line, bodies) : last.owner();
            boolean each = owners.countries().size() == found.size()
                    && found.subList(0, found.size() - 1).stream()
                            .noneMatch(holder -> holder.owner().isKnown());
            if (!each || found.size() < 2) {
                return found;
            }
            var paired = new ArrayList<Holder>();
            for (int i = 0; i < found.size(); i++) {
                var owner = new Owner(List.of(owners.countries().get(i)), owners.body(), owners.organisation(), 0);
                paired.add(new Holder(found.get(i).person(), owner, owners.edge()));
            }
            return paired;
        }

        private boolean isMark(int at) {
            return line.is(at, ",", "(", "--", "—", "–", ":", "-");
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
            if (!isMark(at)) {
                return Optional.empty();
            }
            return people.at(line, at + 1, false)
                    .filter(person -> !line.has(person.to())
                            || line.is(person.to(), ",", ".", ")", ";", ":", "--", "—", "–", "(", "\"", "”"))
                    .map(person -> new Holder(person, Owner.none(person.to()), person.to()));
        }
    }
}
