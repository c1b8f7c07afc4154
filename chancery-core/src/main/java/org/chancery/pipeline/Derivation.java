package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Function;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.store.Store;

/** From the coded reports of a store to its record: a function of the set of reports. */
public final class Derivation {

    private final Store store;
    private final Function<Collection<Coded>, Chronicle> reconcile;

    public Derivation(Store store) {
        this(store, new Reconciliation()::of);
    }

    Derivation(Store store, Function<Collection<Coded>, Chronicle> reconcile) {
        this.store = store;
        this.reconcile = reconcile;
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
        store.record().replace(reconcile.apply(coded), pending);
    }
}
