package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.TreeMap;
import org.chancery.export.RecordFolder;
import org.chancery.knowledge.Listed;
import org.chancery.rows.RowFile;
import org.chancery.store.Store;

/** What others have coded, and what Chancery itself exported, into a store; the record is derived anew afterwards. */
public final class Import {

    private final Store store;
    private final Clock clock;

    public Import(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes in what an export holds; what is in already stays.
     *
     * @return how many reports it holds
     * @throws IllegalArgumentException for a line that cannot be read, naming it
     */
    public long record(RecordFolder folder) throws IOException {
        var count = new long[1];
        var at = now();
        folder.coded(coded -> {
            store.inbox().put(coded, at);
            count[0]++;
        });
        folder.judgements().forEach(store.judgements()::add);
        var lists = new TreeMap<String, ArrayList<Listed>>();
        folder.lists().forEach(row -> lists.computeIfAbsent(row.source(), source -> new ArrayList<>())
                .add(row));
        lists.forEach(store.references()::replace);
        new Derivation(store).update();
        return count[0];
    }

    /**
     * Takes in rows that another coder made, as reports of their own; what is in already stays.
     *
     * @return how many reports they make
     */
    public long rows(RowFile rows, InputStream in) throws IOException {
        var count = new long[1];
        var at = now();
        rows.read(in, coded -> {
            store.inbox().put(coded, at);
            count[0]++;
        });
        new Derivation(store).update();
        return count[0];
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
