package org.chancery.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.knowledge.Lazy;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Tenure;
import org.chancery.query.Holders.Holder;
import org.chancery.query.Holders.Sureness;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about offices and who held them. */
final class Offices {

    private final Lazy<AskedOffice.Reader> reader;

    Offices(WhoIs whoIs) {
        this.reader = new Lazy<>(() -> new AskedOffice.Reader(whoIs));
    }

    Found<Tenure> get(Handle handle, String id) {
        return Ids.find(handle, "office", id, whole -> handle.createQuery("SELECT body FROM office WHERE id = ?")
                .bind(0, whole)
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .one());
    }

    /**
     * Who held an office.
     *
     * @param phrase "UK foreign secretary", "foreign minister of Japan", "NATO secretary general"
     */
    Holders holders(Handle handle, String phrase, Optional<LocalDate> on) {
        var asked = reader.get().read(phrase);
        var where = new Where();
        asked.country().ifPresent(country -> where.and("o.country = ?", country.iso3()));
        var all = where.bind(handle.createQuery("SELECT o.body FROM office o" + where.sql() + " ORDER BY o.id"))
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .list();
        var tenures = reader.get().of(all, asked).stream()
                .sorted(Comparator.comparing(Offices::first).thenComparing(Tenure::id))
                .toList();
        if (on.isEmpty()) {
            return new Holders(
                    on,
                    tenures.stream().map(t -> new Holder(t, Sureness.ATTESTED)).toList(),
                    Optional.empty(),
                    Optional.empty());
        }
        var day = on.get();
        return new Holders(
                on,
                on(tenures, day),
                near(tenures, attested -> attested.isBefore(day)).max(Comparator.comparing(Holders.Near::day)),
                near(tenures, attested -> attested.isAfter(day)).min(Comparator.comparing(Holders.Near::day)));
    }

    private static Stream<Holders.Near> near(List<Tenure> tenures, Predicate<LocalDate> when) {
        return tenures.stream()
                .flatMap(tenure -> inOffice(tenure).stream().filter(when).map(day -> new Holders.Near(tenure, day)));
    }

    private static List<Holder> on(List<Tenure> tenures, LocalDate day) {
        var holders = new ArrayList<Holder>();
        for (var tenure : tenures) {
            var sureness = sureness(tenure, tenures, day);
            if (sureness != Sureness.NOT) {
                holders.add(new Holder(tenure, sureness));
            }
        }
        holders.sort(Comparator.comparing(Holder::sureness));
        return holders;
    }

    /** How sure it is that a tenure covers a day, beside the other tenures of the same office. */
    private static Sureness sureness(Tenure tenure, List<Tenure> all, LocalDate day) {
        if (tenure.to().filter(day::isAfter).isPresent()) {
            return Sureness.NOT;
        }
        var days = inOffice(tenure);
        if (days.isEmpty()) {
            return tenure.from().filter(from -> !day.isBefore(from)).isPresent()
                            && tenure.to().isPresent()
                    ? Sureness.LIKELY
                    : Sureness.NOT;
        }
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        if (!day.isBefore(first) && !day.isAfter(last)) {
            return Sureness.ATTESTED;
        }
        boolean stated = tenure.from().filter(from -> !day.isBefore(from)).isPresent()
                && tenure.to().isPresent();
        boolean after = day.isAfter(last);
        boolean other = all.stream()
                .filter(t -> t != tenure && sameOffice(t, tenure))
                .flatMap(t -> inOffice(t).stream())
                .anyMatch(d -> after ? d.isAfter(last) && !d.isAfter(day) : d.isBefore(first) && !d.isBefore(day));
        if (other) {
            return Sureness.NOT;
        }
        return after || stated ? Sureness.LIKELY : Sureness.POSSIBLE;
    }

    private static boolean sameOffice(Tenure a, Tenure b) {
        return a.office().equals(b.office())
                && a.country().equals(b.country())
                && a.organisation().equals(b.organisation());
    }

    private static List<LocalDate> inOffice(Tenure tenure) {
        return tenure.attested().stream()
                .filter(a -> a.term() == OfficePhrase.Term.CURRENT || a.term() == OfficePhrase.Term.ACTING)
                .flatMap(a -> a.date().stream())
                .sorted()
                .toList();
    }

    private static LocalDate first(Tenure tenure) {
        return tenure.attested().stream()
                .flatMap(a -> a.date().stream())
                .min(Comparator.naturalOrder())
                .or(tenure::from)
                .orElse(LocalDate.MAX);
    }
}
