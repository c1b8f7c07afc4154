package org.chancery.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Chronicle;
import org.chancery.model.Party;
import org.jdbi.v3.core.Handle;

/** The table of parties: one row for each that the record names, under the fullest of its names. */
final class PartyRows {

    private static final Comparator<Party> FULLEST = Comparator.<Party>comparingInt(
                    party -> party.name().length())
            .thenComparing(Party::name)
            .thenComparing(party -> party.country().orElse(""));

    private final Handle handle;
    private final TreeMap<String, Party> parties = new TreeMap<>();

    PartyRows(Handle handle) {
        this.handle = handle;
    }

    /** The id of a party; one that reconciliation gave none goes by its kind and name. */
    static String id(Party party) {
        return party.id()
                .orElseGet(() ->
                        party.kind().label() + ":" + Columns.fold(party.name()).replace(' ', '-'));
    }

    /** Makes the table hold the parties of a record and no others. */
    void replace(Chronicle record) {
        handle.execute("DELETE FROM party");
        handle.execute("DELETE FROM party_word");
        add(record);
    }

    /** Adds those parties of a record that are not there. */
    void add(Chronicle record) {
        record.events().forEach(event -> {
            take(event.actors());
            take(event.recipients());
        });
        record.statements().forEach(said -> {
            take(java.util.List.of(said.speaker()));
            take(said.addressees());
        });
        record.offices().forEach(tenure -> take(java.util.List.of(tenure.person())));
        try (var batch = handle.prepareBatch(
                "INSERT OR IGNORE INTO party (id, name, kind, country, folded) VALUES (:id, :name, :kind, :country, :folded)")) {
            parties.forEach((id, party) -> batch.bind("id", id)
                    .bind("name", party.name())
                    .bind("kind", party.kind().label())
                    .bind("country", party.country())
                    .bind("folded", Columns.fold(party.name()))
                    .add());
            batch.execute();
        }
        words();
    }

    private void words() {
        var spellings = Spellings.load();
        try (var batch = handle.prepareBatch(
                "INSERT OR IGNORE INTO party_word (key, word, party) VALUES (:key, :word, :party)")) {
            parties.forEach(
                    (id, party) -> Columns.words(party.name()).forEach(word -> batch.bind("key", spellings.key(word))
                            .bind("word", word)
                            .bind("party", id)
                            .add()));
            batch.execute();
        }
    }

    private void take(Collection<Party> found) {
        for (var party : found) {
            parties.merge(id(party), party, (a, b) -> FULLEST.compare(a, b) >= 0 ? a : b);
        }
    }
}
