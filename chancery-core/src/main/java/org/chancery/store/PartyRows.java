package org.chancery.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Party;
import org.jdbi.v3.core.Handle;

/** The table of parties: one row for each that the record names, under the fullest of its names. */
final class PartyRows {

    private static final Comparator<Party> FULLEST = Comparator.<Party>comparingInt(
                    party -> party.name().length())
            .thenComparing(Party::name)
            .thenComparing(party -> party.country().orElse(""))
            .thenComparing(Party::kind);

    private record Use(String party, String name, String country, Party.Kind kind) implements Comparable<Use> {

        private static final Comparator<Use> ORDER = Comparator.comparing(Use::party)
                .thenComparing(Use::name)
                .thenComparing(Use::country)
                .thenComparing(Use::kind);

        @Override
        public int compareTo(Use other) {
            return ORDER.compare(this, other);
        }
    }

    private final Handle handle;
    private final Spellings spellings = Spellings.load();
    private final TreeMap<Use, Integer> uses = new TreeMap<>();

    PartyRows(Handle handle) {
        this.handle = handle;
    }

    /** The id of a party; one that reconciliation gave none goes by its kind and name. */
    static String id(Party party) {
        return party.id()
                .orElseGet(() ->
                        party.kind().label() + ":" + Columns.fold(party.name()).replace(' ', '-'));
    }

    /** Notes that parties are named once more, or once less. */
    void use(Collection<Party> parties, int times) {
        for (var party : parties) {
            uses.merge(new Use(id(party), party.name(), party.country().orElse(""), party.kind()), times, Integer::sum);
        }
    }

    /** Gives each party touched the fullest of the names that it has now, and takes those out that nothing names any more. */
    void finish() {
        var touched = new TreeSet<String>();
        uses.forEach((use, times) -> {
            if (times != 0) {
                touched.add(use.party());
                handle.execute(
                        "INSERT INTO party_name (party, name, country, kind, uses) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (party, name, country, kind) DO UPDATE SET uses = party_name.uses + excluded.uses",
                        use.party(),
                        use.name(),
                        use.country(),
                        use.kind().name(),
                        times);
            }
        });
        uses.clear();
        touched.forEach(this::settle);
    }

    private void settle(String id) {
        handle.execute("DELETE FROM party_name WHERE party = ? AND uses <= 0", id);
        var fullest = handle
                .createQuery("SELECT name, country, kind FROM party_name WHERE party = ?")
                .bind(0, id)
                .map((row, context) -> new Party(
                        row.getString(1),
                        Party.Kind.valueOf(row.getString(3)),
                        Optional.of(row.getString(2)).filter(country -> !country.isEmpty()),
                        Optional.empty(),
                        Optional.of(id)))
                .stream()
                .max(FULLEST);
        var before = handle.createQuery("SELECT name, country, kind FROM party WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new Party(
                        row.getString(1),
                        Party.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getString(2)),
                        Optional.empty(),
                        Optional.of(id)))
                .findOne();
        if (fullest.equals(before)) {
            return;
        }
        handle.execute("DELETE FROM party WHERE id = ?", id);
        before.ifPresent(party -> words(party)
                .forEach(word -> handle.execute(
                        "DELETE FROM party_word WHERE key = ? AND word = ? AND party = ?",
                        spellings.key(word),
                        word,
                        id)));
        fullest.ifPresent(this::insert);
    }

    private void insert(Party party) {
        handle.createUpdate(
                        "INSERT INTO party (id, name, kind, country, folded) VALUES (:id, :name, :kind, :country, :folded)")
                .bind("id", id(party))
                .bind("name", party.name())
                .bind("kind", party.kind().label())
                .bind("country", party.country())
                .bind("folded", Columns.fold(party.name()))
                .execute();
        words(party)
                .forEach(word -> handle.execute(
                        "INSERT INTO party_word (key, word, party) VALUES (?, ?, ?)",
                        spellings.key(word),
                        word,
                        id(party)));
    }

    private static Set<String> words(Party party) {
        return new TreeSet<>(Columns.words(party.name()));
    }
}
