package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Listed;
import org.chancery.model.Attestation;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Party;
import org.chancery.model.Span;

/** Rows of reference lists as attestations: in office on the first day, gone after the last. */
final class Registered {

    private static final int DAY = 10;

    private Registered() {}

    static PersonName name(Listed row) {
        return PersonName.of(row.holding().person(), row.holding().country());
    }

    /** Months and years are no days: such a row attests the office without one. */
    static List<Attestation> of(Listed row) {
        var found = new ArrayList<Attestation>();
        var from = day(row.holding().from());
        found.add(attestation(row, from, Term.CURRENT, 0));
        day(row.holding().to()).ifPresent(to -> found.add(attestation(row, Optional.of(to), Term.FORMER, 1)));
        return found;
    }

    private static Optional<LocalDate> day(Optional<String> partial) {
        return partial.filter(text -> text.length() == DAY).map(LocalDate::parse);
    }

    private static Attestation attestation(Listed row, Optional<LocalDate> day, Term term, int nth) {
        Holding holding = row.holding();
        return new Attestation(
                new Party(holding.person(), Party.Kind.PERSON, holding.country(), Optional.empty(), Optional.empty()),
                holding.office(),
                row.title(),
                holding.country(),
                holding.organisation(),
                term,
                Attestation.How.REGISTRY,
                day,
                // the row's number stands where a report's words would
                new Span(2 * row.line() + nth, 2 * row.line() + nth + 1));
    }
}
