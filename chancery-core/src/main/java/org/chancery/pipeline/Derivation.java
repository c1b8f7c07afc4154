package org.chancery.pipeline;

import java.util.ArrayList;
import org.chancery.model.Coded;
import org.chancery.store.Store;

/** From the coded reports of a store to its record: a function of the set of reports. */
public final class Derivation {

    private final Store store;
    private final Reconciliation reconciliation = new Reconciliation();

    public Derivation(Store store) {
        this.store = store;
    }

    /** Brings the record up to date, if reports have come or gone since it was derived. */
    public void update() {
        if (!store.inbox().pending().isEmpty()) {
            rebuild();
        }
    }

    /** Derives the record anew from all reports. */
    public void rebuild() {
        var pending = store.inbox().pending();
        var coded = new ArrayList<Coded>();
        store.inbox().each((one, ingestedAt) -> coded.add(one));
        store.record()
                .replace(
                        reconciliation.of(
                                coded,
                                store.judgements().all(),
                                store.references().all()),
                        pending);
    }
}
