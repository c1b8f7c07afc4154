package org.chancery.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Party;

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

    private final Prepared sql;
    private final Spellings spellings;
    private final TreeMap<Use, Integer> uses = new TreeMap<>();

    PartyRows(Prepared sql, Spellings spellings) {
        this.sql = sql;
        this.spellings = spellings;
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
                sql.later(
                        "party_name",
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
        settle(touched);
    }

    private void settle(Collection<String> ids) {
        sql.each("DELETE FROM party_name WHERE party IN (*) AND uses <= 0", ids);
        var fullest = byId(sql.among(
                "SELECT party, name, country, kind FROM party_name WHERE party IN (*)",
                row -> party(row.getString(1), row.getString(2), row.getString(4), row.getString(3)),
                ids));
        var before = byId(sql.among(
                "SELECT id, name, coalesce(country, ''), kind FROM party WHERE id IN (*)",
                row -> party(row.getString(1), row.getString(2), row.getString(4), row.getString(3)),
                ids));
        for (var id : ids) {
            settle(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(fullest.get(id)));
        }
    }

    /** The fullest of each. */
    private static Map<String, Party> byId(List<Party> parties) {
        return parties.stream().collect(Collectors.toMap(PartyRows::id, party -> party, BinaryOperator.maxBy(FULLEST)));
    }

    private void settle(String id, Optional<Party> before, Optional<Party> fullest) {
        if (fullest.equals(before)) {
            return;
        }
        sql.run("DELETE FROM party WHERE id = ?", id);
        before.ifPresent(party -> words(party)
                .forEach(word -> sql.run(
                        "DELETE FROM party_word WHERE key = ? AND word = ? AND party = ?",
                        spellings.key(word),
                        word,
                        id)));
        fullest.ifPresent(this::insert);
    }

    private void insert(Party party) {
        sql.run(
                "INSERT INTO party (id, name, kind, country, folded) VALUES (?, ?, ?, ?, ?)",
                id(party),
                party.name(),
                party.kind().label(),
                party.country().orElse(null),
                Columns.fold(party.name()));
        words(party)
                .forEach(word -> sql.later(
                        "party_word",
                        "INSERT INTO party_word (key, word, party) VALUES (?, ?, ?)",
                        spellings.key(word),
                        word,
                        id(party)));
    }

    private static Party party(String id, String name, String kind, String country) {
        return new Party(
                name,
                Party.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Optional.of(country).filter(code -> !code.isEmpty()),
                Optional.empty(),
                Optional.of(id));
    }

    private static Set<String> words(Party party) {
        return new TreeSet<>(Columns.words(party.name()));
    }
}
